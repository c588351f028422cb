import { Button } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import type { FromPage, LessonPage, Notice, StepStatus } from '../protocol.ts'
import { Footer } from './footer.tsx'
import { Goals } from './goals.tsx'
import { Hints } from './hints.tsx'
import { Mistakes } from './mistakes.tsx'
import { Picture } from './picture.tsx'
import { Prose } from './prose.tsx'
import { QuizBox } from './quiz-box.tsx'
import { Sending, useSend } from './sending.ts'
import { Strip } from './strip.tsx'
import { words } from './words.ts'

export interface ViewProps {
  readonly locale: 'en' | 'ko'
  readonly page: LessonPage
  readonly send: (message: FromPage) => void
}

/** The page of a lesson. */
export function View({ locale, page, send }: ViewProps) {
  const { step, notice, prose, goals, explains, quiz, cards, hints, afterword, lifecycle, strip } = page
  return (
    <SpokenLocale.Provider value={locale}>
      <Sending.Provider value={send}>
        <main class="page" key={step.id}>
          <Head page={page} />
          {notice && <NoticeBox notice={notice} isReview={page.lesson.isReview} />}
          <Prose blocks={prose} />
          {quiz && <QuizBox key={step.id} quiz={quiz} met={step.status === 'met'} />}
          {(!quiz || goals.length > 1) && <Goals goals={goals} explains={explains} />}
          {lifecycle && <Picture picture={lifecycle} />}
          <Mistakes cards={cards} />
          <Prose blocks={afterword} />
          {strip.length > 0 && <Strip events={strip} />}
          {hints.length > 0 && step.status === 'open' && <Hints hints={hints} />}
        </main>
        <Footer page={page} />
      </Sending.Provider>
    </SpokenLocale.Provider>
  )
}

function Head({ page: { lesson, step, track, minutesLeft } }: { readonly page: LessonPage }) {
  const say = useSay()
  return (
    <header>
      <div class="crumb">
        {lesson.isReview && <span>{say(words.review)}</span>}
        <span>{say(words.lesson(lesson.number))}</span>
        <span>{lesson.title}</span>
      </div>
      <h1>{step.title}</h1>
      <div class="progress">
        <span class="track" aria-hidden="true">
          {track.map((status, index) => (
            // The steps of a lesson stay in their places.
            <i key={index} class={index === step.index ? 'now' : dot[status]} />
          ))}
        </span>
        <span class="num">{say(words.step(step.index + 1, track.length))}</span>
        {minutesLeft > 0 && <span class="num">{say(words.minutesLeft(minutesLeft))}</span>}
      </div>
    </header>
  )
}

const dot: Readonly<Record<StepStatus, string>> = { met: 'done', skipped: '', open: '' }

function NoticeBox({ notice, isReview }: { readonly notice: Notice; readonly isReview: boolean }) {
  const { kind, title, text, error } = notice
  const say = useSay()
  const send = useSend()
  return (
    <div class="result" role="status">
      <Icon {...noticeIcon[kind]} />
      <div>
        <strong>{title}</strong>
        <p class="small">{text}</p>
        {error !== undefined && <p class="tiny soft mono">{error}</p>}
        {kind === 'not-prepared' && <Button press={() => send({ kind: 'check' })}>{say(words.tryAgain)}</Button>}
        {kind === 'missed-events' && <Button press={() => send({ kind: 'restart' })}>{say(words.restart)}</Button>}
        {kind === 'finished' && (
          <Button press={() => send({ kind: 'start-over' })}>
            {say(isReview ? words.reviewMore : words.startOver)}
          </Button>
        )}
      </div>
    </div>
  )
}

const noticeIcon: Readonly<Record<Notice['kind'], { readonly name: string; readonly class: string }>> = {
  'no-engine': { name: 'debug-disconnect', class: 'c-neutral' },
  preparing: { name: 'wrench', class: 'c-info' },
  'not-prepared': { name: 'warning', class: 'c-warn' },
  'missed-events': { name: 'history', class: 'c-info' },
  finished: { name: 'mortar-board', class: 'c-ok' },
}
