import type { RunPlan, Step } from './history.ts'
import { type History, play } from './play.ts'

const MOST_PLAYS = 600

/** A history that breaks the same law with as little as can be found: each part that can be left out or made plain is. */
export async function shrink(history: History, law: string): Promise<History> {
  let smallest = history
  let plays = 0
  const breaksIt = async (candidate: History) => {
    plays += 1
    return (await play(candidate)).breaches.some((breach) => breach.law === law)
  }
  for (let isSmaller = true; isSmaller && plays < MOST_PLAYS; ) {
    isSmaller = false
    for (const candidate of smallerThan(smallest)) {
      if (plays >= MOST_PLAYS) break
      if (!(await breaksIt(candidate))) continue
      smallest = candidate
      isSmaller = true
      break
    }
  }
  return smallest
}

/** A history as lines that a person can read. */
export function describeHistory({ setting, steps }: History): string {
  return [
    JSON.stringify(setting),
    ...steps.map((step, index) => `${index + 1}. ${JSON.stringify(step)}`),
  ].join('\n')
}

function* smallerThan({ setting, steps }: History): Generator<History> {
  for (
    let length = Math.ceil(steps.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let from = 0; from + length <= steps.length; from += length) {
      yield { setting, steps: steps.toSpliced(from, length) }
    }
  }
  for (const [index, step] of steps.entries()) {
    for (const plainer of plainerThan(step)) yield { setting, steps: steps.with(index, plainer) }
  }
  if (setting.repos > 1) yield { setting: { ...setting, repos: 1 }, steps }
  if (setting.others > 0) yield { setting: { ...setting, others: 0 }, steps }
  if (setting.skewMs > 0) yield { setting: { ...setting, skewMs: 0 }, steps }
  if (setting.dropsRepeats) yield { setting: { ...setting, dropsRepeats: false }, steps }
}

function* plainerThan(step: Step): Generator<Step> {
  if (step.do === 'edit') {
    if (step.edits.length < 2) return
    for (const index of step.edits.keys()) yield { ...step, edits: step.edits.toSpliced(index, 1) }
  }
  if (step.do !== 'run') return
  const { loseAfterMs, ...rest } = step
  if (loseAfterMs !== undefined) yield rest
  for (const [index, plan] of step.runs.entries()) {
    if (step.runs.length > 1) yield { ...step, runs: step.runs.toSpliced(index, 1) }
    for (const plainer of plainerPlans(plan)) yield { ...step, runs: step.runs.with(index, plainer) }
  }
}

function* plainerPlans(plan: RunPlan): Generator<RunPlan> {
  for (const name of ['killAt', 'cancelAfterMs', 'stall', 'isBlind', 'isLimited', 'isScheduled'] as const) {
    const { [name]: left, ...rest } = plan
    if (left !== undefined) yield rest
  }
  if (plan.weather.is !== 'calm') yield { ...plan, weather: { is: 'calm' } }
  if (plan.startMs > 0) yield { ...plan, startMs: 0 }
  if (plan.age > 0) yield { ...plan, age: 0 }
  if (plan.concurrency > 1) yield { ...plan, concurrency: 1 }
}
