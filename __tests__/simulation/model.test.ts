import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COMMANDS, LAST, SETTING } from './commands.ts'
import { newModel } from './model.ts'
import { createWorld } from './world.ts'

const RUNS = 80
const TIMEOUT_MS = 120_000

test(
  'the service holds what a simple model says that it must, and nothing that it may not, after every command',
  async () => {
    let steps = 0
    const law = fc.asyncProperty(
      fc.commands([...COMMANDS], { maxCommands: 30, size: 'max' }),
      async (commands) => {
        const real = createWorld(SETTING)
        const foreign = real.service.plant('acme/api', {
          memoryType: 'developer_pattern',
          text: 'Learned from a review.',
        })
        const model = newModel()
        await fc.asyncModelRun(() => ({ model, real }), commands)
        await LAST.run(model, real)
        steps += [...commands].length
        expect([foreign.isRemoved, foreign.owner]).toEqual([false, 'foreign'])
      },
    )
    await fc.assert(law, { numRuns: RUNS, seed: Number(process.env['SIMULATION_SEED'] ?? 1) })
    expect(steps).toBeGreaterThan(RUNS)
    process.stdout.write(`Model check of ${RUNS} lists of commands: ${steps} commands\n`)
  },
  TIMEOUT_MS,
)
