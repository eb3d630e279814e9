import { FindMethod } from '../controls/find-method'
import { Segments } from '../controls/segments'
import { SwitchLink } from '../controls/switch-link'
import type { Opened } from '../open-view'

/** Find, strength, surveys and form; a form that the server could not know is told by style. */
export function NetworkControls({
  opened: { state },
  form,
}: {
  opened: Opened<'methods'>
  form: 'network' | 'table' | null
}) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <FindMethod />
      <Segments
        name="Strength"
        set="strength"
        chosen={state.strength}
        options={[
          ['npmi', 'NPMI'],
          ['association', 'Times chance'],
          ['jaccard', 'Jaccard'],
          ['count', 'Papers'],
        ]}
      />
      <SwitchLink
        change={{ surveys: state.surveys === 'in' ? 'out' : 'in' }}
        state={state.surveys === 'in' ? 'taken in' : 'left out'}
      >
        Surveys
      </SwitchLink>
      <span className="ml-auto max-sm:ml-0">
        {form !== null ? (
          <Forms chosen={form} />
        ) : (
          <>
            <span className="max-sm:hidden">
              <Forms chosen="network" />
            </span>
            <span className="sm:hidden">
              <Forms chosen="table" />
            </span>
          </>
        )}
      </span>
    </div>
  )
}

const Forms = ({ chosen }: { chosen: 'network' | 'table' }) => (
  <Segments
    name="Form"
    set="form"
    chosen={chosen}
    options={[
      ['network', 'Network'],
      ['table', 'Table'],
    ]}
  />
)
