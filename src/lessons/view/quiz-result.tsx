import { Icon } from '../../webview/view/icon.tsx'

/** What came of an answer. */
export function QuizResult({ met, text }: { readonly met: boolean; readonly text: string }) {
  return (
    <div class="result tight" role="status">
      <Icon name={met ? 'pass-filled' : 'info'} class={met ? 'c-ok' : 'c-info'} />
      <div>{text}</div>
    </div>
  )
}
