import { useState } from 'react'
import { Button } from '../../elements/button.tsx'
import { ChoiceList } from '../../elements/choice-list.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'

interface SamplePaneProps<Sample extends string> {
  test_id: string
  words: Record<'title' | 'body' | 'legend' | 'missing' | 'submit', string> & {
    samples: Record<Sample, string>
    failed: (tries_left: string) => string
  }
  samples: readonly Sample[]
  /** How many tries are left after one that failed; null before the first. */
  failed_with: number | null
  is_busy: boolean
  onSample: (sample: Sample) => void
}

/** A picture that stands in for what a camera would see. */
export function SamplePane<Sample extends string>({
  test_id,
  words,
  samples,
  failed_with,
  is_busy,
  onSample,
}: SamplePaneProps<Sample>) {
  const [chosen, setChosen] = useState<Sample | null>(null)
  const [isTried, setIsTried] = useState(false)
  return (
    <PaneLayout
      test_id={test_id}
      title={words.title}
      body={words.body}
      onSubmit={() => {
        setIsTried(true)
        if (chosen !== null) onSample(chosen)
      }}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-sample">
          {words.submit}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        {failed_with !== null && (
          <Notice tone="danger" test_id="pane-error">
            {words.failed(String(failed_with))}
          </Notice>
        )}
        <ChoiceList
          legend={words.legend}
          is_legend_hidden={false}
          options={samples.map((value) => ({ value, label: words.samples[value] }))}
          chosen={chosen ?? ''}
          onChoose={(value) => setChosen(samples.find((sample) => sample === value) ?? null)}
          error={isTried && chosen === null ? words.missing : undefined}
          test_id="samples"
        />
      </div>
    </PaneLayout>
  )
}
