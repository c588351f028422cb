import { Button, IconButton } from '../../webview/view/button.tsx'
import { ClockAhead, useTicking } from '../../webview/view/clock.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { Reading } from '../../webview/view/reading.tsx'
import { ago } from '../../webview/view/time.ts'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import { specOf } from '../form.ts'
import { problemsIn } from '../problems.ts'
import type { Facts, FromView, Outcome } from '../protocol.ts'
import { NetworkChoice, RestartChoice } from './choices.tsx'
import { Check, Labelled } from './field.tsx'
import { Explain } from './option-link.tsx'
import { MountRows, PortRows, VariableRows } from './rows.tsx'
import { RunLine } from './run-line.tsx'
import type { Change, State } from './state.ts'
import { failures, summaryOf, words } from './words.ts'

export interface ViewProps {
  readonly state: State
  readonly change: (change: Change) => void
  readonly send: (message: FromView) => void
}

/** The whole form. */
export function View(props: ViewProps) {
  const { locale, ahead, facts } = props.state
  return (
    <SpokenLocale.Provider value={locale}>
      <ClockAhead.Provider value={ahead}>
        <Explain.Provider value={(option) => props.send({ kind: 'explain', option })}>
          <main>
            {facts === undefined ? <Reading text={words.reading} class="form" /> : <Form {...props} facts={facts} />}
          </main>
        </Explain.Provider>
      </ClockAhead.Provider>
    </SpokenLocale.Provider>
  )
}

function Form({ state, change, send, facts }: ViewProps & { readonly facts: Facts }) {
  const say = useSay()
  const { fields, before, outcome } = state
  const problems = problemsIn(fields, facts)
  const wrongAt = (at: string) => problems.find((problem) => problem.at === at)
  const summary = useTicking((now) => say(summaryOf(facts, ago(now - facts.createdAt))))
  const isReady = problems.length === 0 && outcome.kind !== 'running'
  const run = () => {
    if (isReady) send({ kind: 'run', fields })
  }
  return (
    <form
      class="run-form"
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      <div class="form">
        <header>
          <h1>{say(words.run(facts.image))}</h1>
          <p class="soft small">{summary}</p>
        </header>
        <Labelled
          label={say(words.name)}
          flag="--name"
          value={fields.name}
          help={say(words.nameHelp)}
          wrong={wrongAt('name')}
          type={(name) => change({ kind: 'typed', fields: { name } })}
        />
        <PortRows fields={fields} problems={problems} change={change} />
        <VariableRows fields={fields} problems={problems} change={change} />
        <MountRows fields={fields} problems={problems} change={change} facts={facts} send={send} />
        <div class="cols">
          <Labelled
            label={say(words.memory)}
            flag="-m"
            value={fields.memory}
            hint={say(words.noLimit)}
            unit="MiB"
            wrong={wrongAt('memory')}
            type={(memory) => change({ kind: 'typed', fields: { memory } })}
          />
          <Labelled
            label={say(words.processors)}
            flag="--cpus"
            value={fields.processors}
            hint={say(words.noLimit)}
            wrong={wrongAt('processors')}
            type={(processors) => change({ kind: 'typed', fields: { processors } })}
          />
        </div>
        <div class="cols">
          <NetworkChoice fields={fields} facts={facts} wrong={wrongAt('network')} change={change} />
          <RestartChoice fields={fields} wrong={wrongAt('restart')} change={change} />
        </div>
        <div class="cols">
          <Check
            label={say(words.detached)}
            flag="-d"
            isOn={fields.isDetached}
            turn={(isDetached) => change({ kind: 'typed', fields: { isDetached } })}
          />
          <Check
            label={say(words.temporary)}
            flag="--rm"
            isOn={fields.isTemporary}
            turn={(isTemporary) => change({ kind: 'typed', fields: { isTemporary } })}
          />
        </div>
      </div>
      <footer class="runline">
        <div class="line">
          <h2 class="grow">{say(words.command)}</h2>
          {before !== undefined && <span class="tiny soft">{say(words.changed)}</span>}
        </div>
        <RunLine spec={specOf(facts.image, fields)} before={before && specOf(facts.image, before)} />
        <Result outcome={outcome} send={send} />
        <div class="line">
          <Button icon="play" primary disabledBecause={isReady ? undefined : say(words.fix)} press={run}>
            {say(fields.isDetached ? words.go : words.goInTerminal)}
          </Button>
          <Button icon="terminal" press={() => send({ kind: 'type', fields })}>
            {say(words.type)}
          </Button>
          <span class="grow" />
          <IconButton icon="copy" label={say(words.copy)} press={() => send({ kind: 'copy', fields })} />
        </div>
      </footer>
    </form>
  )
}

/** What came of it, said also to those who do not see it. */
function Result({ outcome, send }: { readonly outcome: Outcome; readonly send: ViewProps['send'] }) {
  const say = useSay()
  return (
    <div class="outcome" role="status">
      {outcome.kind === 'running' && <p class="soft">{say(words.running)}</p>}
      {outcome.kind === 'started' && (
        <p>
          <Icon name="pass-filled" size={14} class="c-running" /> <Coded text={say(words.started(outcome.name))} />{' '}
          <button type="button" class="link" onClick={() => send({ kind: 'open-log' })}>
            {say(words.showLog)}
          </button>
        </p>
      )}
      {outcome.kind === 'failed' && (
        <>
          <p>
            <Icon name="error" size={14} class="c-failed" /> {say(failures[outcome.why])}
          </p>
          <p class="raw">{outcome.message}</p>
        </>
      )}
    </div>
  )
}
