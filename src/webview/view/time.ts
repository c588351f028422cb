import type { Locale, Text } from '../../text.ts'

/** How long something lasts, in a whole unit: `41 s`, `12 min`, `2 h`, `3 d`, `5 months`, `2 years`. */
export function lasting(milliseconds: number): Text {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds < 60) return { en: `${seconds} s`, ko: `${seconds}초` }
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return { en: `${minutes} min`, ko: `${minutes}분` }
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return { en: `${hours} h`, ko: `${hours}시간` }
  const days = Math.floor(hours / 24)
  if (days < 60) return { en: `${days} d`, ko: `${days}일` }
  const months = Math.floor(days / 30)
  if (days < 730) return { en: `${months} months`, ko: `${months}개월` }
  const years = Math.floor(days / 365)
  return { en: `${years} years`, ko: `${years}년` }
}

/** How long ago something was. */
export function ago(milliseconds: number): Text {
  if (milliseconds < 5000) return { en: 'just now', ko: '방금' }
  const { en, ko } = lasting(milliseconds)
  return { en: `${en} ago`, ko: `${ko} 전` }
}

/** The time of day of a moment in milliseconds since 1970, as `10:42`. */
export function timeOfDay(moment: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)
}
