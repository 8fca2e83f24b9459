import { jest } from '@jest/globals'

/** What some work prints into the log of a step, line by line. */
export async function printedBy(work: () => unknown): Promise<string[]> {
  let text = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += String(part)
    return true
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
