import { Fragment } from 'preact'
import { IconButton } from '../../webview/view/button.tsx'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Problem } from '../problems.ts'
import type { Facts, Fields, FromView } from '../protocol.ts'
import { Check, Field } from './field.tsx'
import { Pair, Pairs } from './pairs.tsx'
import type { Change } from './state.ts'
import { words } from './words.ts'

export interface RowsProps {
  readonly fields: Fields
  readonly problems: readonly Problem[]
  readonly change: (change: Change) => void
}

/** The ports that lead into the container. */
export function PortRows({ fields, problems, change }: RowsProps) {
  const say = useSay()
  return (
    <Pairs list="ports" title={words.ports} flag="-p outside:inside" add={words.addPort} change={change}>
      {fields.ports.map(({ outside, inside }, row) => (
        <Pair
          key={`${row}`}
          remove={words.removePort}
          between="→"
          problem={problems.find(({ at }) => at === `ports ${row}`)}
          drop={() => change({ kind: 'removed', list: 'ports', row })}
          use={(port) => change({ kind: 'port', row, fields: { outside: `${port}` } })}
          first={(problem) => (
            <Field
              label={say(words.outside)}
              value={outside}
              hint={say(words.anyPort)}
              unit={say(words.outsideUnit)}
              problem={problem}
              type={(value) => change({ kind: 'port', row, fields: { outside: value } })}
            />
          )}
          second={(problem) => (
            <Field
              label={say(words.inside)}
              value={inside}
              unit={say(words.insideUnit)}
              problem={problem}
              type={(value) => change({ kind: 'port', row, fields: { inside: value } })}
            />
          )}
        />
      ))}
    </Pairs>
  )
}

/** The variables of the container's environment. */
export function VariableRows({ fields, problems, change }: RowsProps) {
  const say = useSay()
  return (
    <Pairs list="variables" title={words.environment} flag="-e NAME=value" add={words.addVariable} change={change}>
      {fields.variables.map(({ name, value }, row) => (
        <Pair
          key={`${row}`}
          remove={words.removeVariable}
          between="="
          problem={problems.find(({ at }) => at === `variables ${row}`)}
          drop={() => change({ kind: 'removed', list: 'variables', row })}
          first={(problem) => (
            <Field
              label={say(words.variable)}
              value={name}
              isCode
              problem={problem}
              type={(typed) => change({ kind: 'variable', row, fields: { name: typed } })}
            />
          )}
          second={() => (
            <Field
              label={say(words.value)}
              value={value}
              isCode
              type={(typed) => change({ kind: 'variable', row, fields: { value: typed } })}
            />
          )}
        />
      ))}
    </Pairs>
  )
}

/** The volumes and folders that the container sees. */
export function MountRows(props: RowsProps & { readonly facts: Facts; readonly send: (message: FromView) => void }) {
  const { fields, problems, change, facts, send } = props
  const say = useSay()
  return (
    <Pairs list="mounts" title={words.volumes} flag="-v source:path" add={words.addVolume} change={change}>
      {facts.kept.length > 0 && fields.mounts.length === 0 && (
        <span class="help">
          <Coded text={say(words.keeps(facts.kept))} />
        </span>
      )}
      {fields.mounts.map(({ source, target, isReadOnly }, row) => (
        <Fragment key={`${row}`}>
          <Pair
            remove={words.removeVolume}
            between="→"
            problem={problems.find(({ at }) => at === `mounts ${row}`)}
            drop={() => change({ kind: 'removed', list: 'mounts', row })}
            first={(problem) => (
              <Field
                label={say(words.source)}
                value={source}
                hint={say(words.sourceHint)}
                isCode
                problem={problem}
                type={(typed) => change({ kind: 'mount', row, fields: { source: typed } })}
              >
                <IconButton
                  icon="folder-opened"
                  label={say(words.chooseFolder)}
                  press={() => send({ kind: 'choose-folder', row })}
                />
              </Field>
            )}
            second={(problem) => (
              <Field
                label={say(words.target)}
                value={target}
                hint={facts.kept[0] ?? '/data'}
                isCode
                problem={problem}
                type={(typed) => change({ kind: 'mount', row, fields: { target: typed } })}
              />
            )}
          />
          <Check
            label={say(words.readOnly)}
            isOn={isReadOnly}
            turn={(isOn) => change({ kind: 'mount', row, fields: { isReadOnly: isOn } })}
          />
        </Fragment>
      ))}
    </Pairs>
  )
}
