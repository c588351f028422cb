import type { Text } from '../../text.ts'
import type { RungKind } from '../protocol.ts'

/** What the page says around a lesson's own words. */
export const words = {
  lesson: (number: number): Text => {
    const padded = String(number).padStart(2, '0')
    return { en: `Lesson ${padded}`, ko: `레슨 ${padded}` }
  },
  reviewMore: { en: 'Review more', ko: '더 복습하기' },
  review: { en: 'Review', ko: '복습' },
  step: (number: number, count: number): Text => ({ en: `Step ${number}/${count}`, ko: `${number}/${count}단계` }),
  minutesLeft: (minutes: number): Text => ({ en: `about ${minutes} min left`, ko: `약 ${minutes}분 남음` }),
  type: { en: 'Type it', ko: '입력' },
  copy: { en: 'Copy', ko: '복사' },
  open: { en: 'Open', ko: '열기' },
  openFile: { en: 'Open the file', ko: '파일 열기' },
  toTerminal: { en: 'To the terminal', ko: '터미널로' },
  goals: { en: 'Goals', ko: '목표' },
  goalsMet: (met: number, all: number): Text =>
    met === all
      ? { en: all === 1 ? 'met' : `all ${all} met`, ko: all === 1 ? '달성' : `${all}개 모두 달성` }
      : { en: `${met} of ${all} met`, ko: `${all}개 중 ${met}개 달성` },
  met: { en: 'met', ko: '달성' },
  notYet: { en: 'not yet', ko: '아직' },
  expected: { en: 'Expected', ko: '기대' },
  found: { en: 'Found', ko: '현재' },
  /** Where a mistake shows itself. */
  seen: {
    terminal: { en: 'just now, in the terminal', ko: '방금, 터미널에서' },
    file: { en: 'now, in your file', ko: '지금, 파일에서' },
    engine: { en: 'just now, on the engine', ko: '방금, 엔진에서' },
  },
  solved: { en: 'solved', ko: '해결됨' },
  strip: { en: 'What the engine did', ko: '엔진이 한 일' },
  seconds: (seconds: string): Text => ({ en: `${seconds} s`, ko: `${seconds}초` }),
  hints: { en: 'Hints', ko: '힌트' },
  hintsOpen: (open: number, all: number): Text => ({
    en: `${open}/${all} open · hints cost nothing`,
    ko: `${open}/${all} 열림 · 점수에 영향이 없습니다`,
  }),
  openHint: (label: string): Text => ({ en: `Open the hint: ${label}`, ko: `힌트 열기: ${label}` }),
  back: { en: 'Back', ko: '이전' },
  whyNot: { en: 'Why not yet?', ko: '왜 아직인가요?' },
  showMe: { en: 'Show me', ko: '보여 주기' },
  openTerminal: { en: 'Open the terminal', ko: '터미널 열기' },
  skip: { en: 'Skip', ko: '건너뛰기' },
  restart: { en: 'Restart step', ko: '단계 다시 시작' },
  next: { en: 'Next', ko: '다음' },
  nextIs: (title: string): Text => ({ en: `Next: ${title}`, ko: `다음: ${title}` }),
  goalsToGo: (count: number): Text => ({
    en: count === 1 ? '1 goal to go' : `${count} goals to go`,
    ko: `목표 ${count}개 남음`,
  }),
  cleanUp: { en: 'Clean up', ko: '정리' },
  tryAgain: { en: 'Try again', ko: '다시 시도' },
  startOver: { en: 'Start over', ko: '처음부터 다시' },
  firstStep: { en: 'This is the first step.', ko: '첫 단계입니다.' },
  notMet: { en: 'Some goals are still open.', ko: '아직 남은 목표가 있습니다.' },
  lastStep: { en: 'This is the last step.', ko: '마지막 단계입니다.' },
  isMet: { en: 'Every goal is met.', ko: '목표를 모두 달성했습니다.' },
  skipped: { en: 'skipped', ko: '건너뜀' },
  inPlace: { en: 'In place', ko: '제자리' },
  moveIt: { en: 'Move it', ko: '옮기세요' },
  moveUp: (place: number): Text => ({ en: `Move ${place} up`, ko: `${place}번을 위로` }),
  moveDown: (place: number): Text => ({ en: `Move ${place} down`, ko: `${place}번을 아래로` }),
  check: { en: 'Check', ko: '확인' },
  checkAgain: { en: 'Check again', ko: '다시 확인' },
  moveKeys: { en: 'move the focused line', ko: '선택한 줄 옮기기' },
  order: { en: 'The things to put in order', ko: '차례대로 놓을 것' },
  choices: { en: 'The answers to choose from', ko: '고를 답' },
  yourAnswer: { en: 'Your answer', ko: '답' },
  right: { en: 'Right.', ko: '맞습니다.' },
  choiceResult: {
    one: { en: 'Not this one. Choose again.', ko: '이 답이 아닙니다. 다시 골라 보세요.' } satisfies Text,
    several: {
      en: 'Not yet: all right ones, and none of the others.',
      ko: '아직입니다. 맞는 것을 모두, 맞는 것만 고르세요.',
    } satisfies Text,
  },
  textRight: { en: 'Right: the engine says the same.', ko: '맞습니다. 엔진의 값과 같습니다.' },
  textResult: {
    en: 'Not yet: your engine says something else. Look once more.',
    ko: '아직입니다. 엔진의 값은 다릅니다. 다시 확인해 보세요.',
  },
  typedResult: { en: 'Not yet. Think once more.', ko: '아직입니다. 다시 생각해 보세요.' },
  choose: { en: 'Choose…', ko: '고르세요…' },
  matchRight: { en: 'All are right.', ko: '모두 맞습니다.' },
  matchResult: (right: number, all: number): Text => ({
    en: `${right} of ${all} are right. Change the others, then check again.`,
    ko: `${all}개 중 ${right}개가 맞습니다. 나머지를 바꾸고 다시 확인하세요.`,
  }),
  wrongPlace: { en: 'Not this one', ko: '이것이 아닙니다' },
  quizRight: { en: 'All are in place.', ko: '모두 제자리에 있습니다.' },
  quizResult: (right: number, all: number): Text => ({
    en: `${right} of ${all} are in place. Move the others, then check again.`,
    ko: `${all}개 중 ${right}개가 제자리에 있습니다. 나머지를 옮기고 다시 확인하세요.`,
  }),
} satisfies Record<string, Text | Record<string, Text> | ((...given: never[]) => Text)>

export const rungWords: Readonly<Record<RungKind, Text>> = {
  nudge: { en: 'A nudge', ko: '실마리' },
  name: { en: 'What it is called', ko: '명령이나 옵션의 이름' },
  gaps: { en: 'The command with gaps', ko: '빈칸이 있는 명령' },
  whole: { en: 'The whole answer', ko: '정답 전체' },
}
