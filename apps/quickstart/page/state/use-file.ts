import type { StepName, Steps } from '../../protocol.ts'
import { useStepOnDemand } from './use-step-on-demand.ts'

type FileStep = { [Name in StepName]: Steps[Name]['result'] extends { url: string } ? Name : never }[StepName]

/** A step that fetches a file, and opens it in a tab of its own. */
export function useFile<Name extends FileStep>(name: Name) {
  const step = useStepOnDemand(name)
  const open = async (input: Steps[Name]['input']) => {
    // Browsers allow a new tab at the press only, and the file comes later.
    const tab = window.open('', '_blank')
    const { result } = await step.take(input)
    if (result === null) tab?.close()
    else if (tab !== null) tab.location.href = result.url
  }
  return { ...step, open: (input: Steps[Name]['input']) => void open(input) }
}
