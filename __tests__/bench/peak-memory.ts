import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene, SceneRun } from './scene.ts'

// Loaded before the bundle: the kernel knows the peak, in kibibytes, only as long as the process is there.
const TELL_PEAK = `
  import { writeFileSync } from 'node:fs'
  process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)))
`

/** A run of a scene, and the most memory that its process had at once, in bytes. */
export async function runWithPeak(
  scene: Scene,
  inputs: Record<string, string> = {},
): Promise<{ run: SceneRun; peakBytes: number }> {
  const file = join(scene.workspace, '../peak')
  const module = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`
  const run = await scene.run({ inputs, env: { BENCH_PEAK: file, NODE_OPTIONS: `--import=${module}` } })
  const peakBytes = Number(readFileSync(file, 'utf8')) * 1024
  // No process of Node gets by with so little.
  if (!(peakBytes > 20e6)) throw new Error(`a run had a peak of ${peakBytes} bytes`)
  return { run, peakBytes }
}
