import type { Locale } from '../../text.ts'

/** Something wrong that notes on Docker say again and again, and that a lesson may not. */
export interface Erratum {
  /** Its number in the list of errata that the course was made from. */
  readonly id: `E${number}`
  /** A word that is spelt so in them. */
  readonly misspelt?: RegExp
  /** A statement, as prose would make it. */
  readonly said?: Readonly<Record<Locale, RegExp>>
  /** A command to type, or an instruction in a file. */
  readonly written?: RegExp
}

/** The errata that have words of their own; what was merely left out of the notes has none. */
export const errata: readonly Erratum[] = [
  { id: 'E1', written: /docker (?:container )?rm [^$]*\$\(docker ps -a?qa?\)/ },
  { id: 'E2', said: { en: /VMware is (?:a|the) hypervisor/i, ko: /VMware(?:는|가) 하이퍼바이저/i } },
  { id: 'E3', misspelt: /\b(?:kernal|geust)\b/i },
  {
    id: 'E4',
    said: {
      en: /Docker (?:uses|is based on|is built on|builds on|runs on) LXC/i,
      ko: /도커(?:는|가) LXC|LXC(?: 기술)?(?:을|를)? (?:기반|바탕)/,
    },
  },
  {
    id: 'E5',
    said: {
      en: /same (?:kind of )?operating system as the host/i,
      ko: /호스트와 (?:같은|동일한) (?:종류의 )?(?:OS|운영 ?체제)/,
    },
  },
  { id: 'E6', misspelt: /컨테이너 엔전/ },
  {
    id: 'E7',
    said: {
      en: /runc`? implements (?:the )?CRI|CRI (?:standard )?(?:of|by|from) (?:the )?OCI/,
      ko: /runc`?(?:는|가) CRI|OCI(?:에서|가) (?:제정한|만든|정한) CRI/,
    },
  },
  { id: 'E8', misspelt: /\b(?:deamon|clinet)\b/i },
  { id: 'E9', said: { en: /run as the same process/i, ko: /(?:같은|동일한) 프로세스로 (?:실행|돕)/ } },
  { id: 'E10', misspelt: /\biamge\b/i },
  { id: 'E11', written: /docker container inspect \{\{[\w.-]*image\}\}/ },
  { id: 'E13', misspelt: /\bpuase\b/i },
  {
    id: 'E14',
    said: {
      en: /(?:ends|stops|kills) (?:it|the container) after (?:10|ten) seconds/i,
      ko: /10초 (?:뒤|후)에 (?:종료|중지)/,
    },
  },
  {
    id: 'E15',
    said: { en: /restarts? (?:it )?after (?:10|ten) seconds/i, ko: /10초 (?:뒤|후)에 (?:재시작|다시 시작)/ },
  },
  { id: 'E16', misspelt: /이미 저장 ?공간/ },
  {
    id: 'E17',
    said: {
      en: /project name is the (?:name of the )?image/i,
      ko: /프로젝트 ?(?:이름|명)(?:은|이) 이미지 ?(?:이름|명)/,
    },
  },
  { id: 'E20', said: { en: /(?:removes|deletes) the image file/i, ko: /이미지 파일(?:을|이) (?:삭제|제거)/ } },
  { id: 'E22', misspelt: /실행한느/ },
  { id: 'E24', written: /docker (?:container )?run (?:--?[\w-]+ )*-f\b/ },
  { id: 'E25', written: /:\/var\/lib\/postgresql\/data .*\bpostgres(?::latest)?\s*$/ },
  {
    id: 'E29',
    said: {
      en: /`?ARG`? before (?:the )?(?:first )?`?FROM`? (?:is|can be) (?:seen|used) (?:everywhere|in (?:all|every))/i,
      ko: /`?FROM`? ?(?:앞|위)에 쓴 `?ARG`?(?:는|은) (?:모든|어느) 스테이지에서/,
    },
  },
  { id: 'E30', written: /\bnode:21\b/ },
  { id: 'E31', misspelt: /\btagetarch\b/i },
  { id: 'E32', written: /\bopenjdk:/, misspelt: /스테이지르/ },
  {
    id: 'E33',
    said: {
      en: /COPY`? copies (?:[\w.]+ ){0,4}(?:in)?to the container/i,
      ko: /COPY`?(?:는|가|로) .{0,20}컨테이너(?:로|에) 복사/,
    },
  },
  { id: 'E34', misspelt: /\bexposer\b/i },
  {
    id: 'E35',
    said: {
      en: /--rm`? (?:deletes|removes) (?:all )?(?:its |the )?volumes\b/i,
      ko: /--rm`?(?:은|는|이|가|을|를)? .{0,8}(?<!익명 )볼륨(?:을|도|까지) (?:모두 )?(?:삭제|제거|지웁)/,
    },
  },
  {
    id: 'E36',
    said: {
      en: /image is (?:a|one) (?:compressed|zip) (?:file|archive)/i,
      ko: /이미지는 (?:하나의 )?압축(?:된)? ?파일/,
    },
  },
  {
    id: 'E37',
    said: {
      en: /(?:every|each) instruction (?:makes|creates|adds) (?:a|its own) (?:layer|folder)/i,
      ko: /(?:모든 지시어가|지시어마다|명령마다) .{0,8}(?:레이어|폴더)(?:를|가)/,
    },
  },
  {
    id: 'E38',
    said: {
      en: /removing the image (?:removes|deletes) (?:the|its) writable layer/i,
      ko: /이미지를 (?:삭제하면|지우면) .{0,10}쓰기 (?:가능(?:한)? )?레이어/,
    },
  },
  { id: 'E39', said: { en: /virtual space inside (?:of )?the container/i, ko: /컨테이너 안에 가상(?:의)? 공간/ } },
  { id: 'E41', misspelt: /\bdoker\b|hub\.docker\.com\/editions/i },
  { id: 'E42', written: /\bubuntu:16\.04\b/ },
  {
    id: 'E44',
    said: {
      en: /connect (?:\w+ ){0,4}(?:with|by) `--link`/i,
      ko: /`--link`(?:로|를 써서) .{0,8}연결(?:합니다|하세요)/,
    },
  },
  { id: 'E46', written: /docker [^`]*`docker / },
  { id: 'E47', said: { en: /(?:use|write) (?:a )?`MAINTAINER`/i, ko: /`MAINTAINER`(?:로|를|에) (?:적으|쓰|적습|씁)/ } },
  {
    id: 'E48',
    said: { en: /`CMD` (?:always runs|cannot be (?:replaced|overridden))/i, ko: /`CMD`(?:는|가) (?:항상|언제나) 실행/ },
  },
  {
    id: 'E49',
    said: {
      en: /EXPOSE`? (?:opens|publishes|connects) (?:a|the) port/i,
      ko: /EXPOSE`?(?:는|가|로) .{0,12}포트(?:를|가) (?:엽|열(?!지)|게시(?!하지)|연결(?!하지))/,
    },
  },
  {
    id: 'E50',
    said: {
      en: /VOLUME`? (?:stores|saves) (?:\w+ ){0,4}on the host/i,
      ko: /VOLUME`?(?:은|는|이|가) .{0,12}호스트에 (?:저장|보관)/,
    },
  },
  { id: 'E52', said: { en: /LXC[- ]based/i, ko: /LXC 기반/ } },
  {
    id: 'E54',
    said: {
      en: /socket is always `?\/var\/run\/docker\.sock/i,
      ko: /소켓은 (?:항상|언제나) `?\/var\/run\/docker\.sock/,
    },
  },
  { id: 'E56', written: /docker (?:container )?stop -a\b/ },
  { id: 'E58', misspelt: /\bhyper visor\b/i },
  {
    id: 'E59',
    said: {
      en: /isolation is (?:incomplete|imperfect|not real)|not really isolated/i,
      ko: /불완전한 격리|격리가 불완전|실제로? ?격리(?:는 이루어지지|되지) 않/,
    },
  },
  { id: 'E60', misspelt: /\bcontroll group/i },
  {
    id: 'E61',
    said: {
      en: /namespaces? isolates? (?:system )?resources from (?:the )?process/i,
      ko: /(?:자원|리소스)(?:을|를) 프로세스(?:로부터|에서) (?:격리|분리)/,
    },
  },
  {
    id: 'E62',
    said: {
      en: /Windows Home (?:is not supported|cannot run Docker)|Hyper-V runs Linux on Windows/i,
      ko: /(?:윈도우|Windows) (?:홈|Home)(?: 에디션)?에서는 (?:도커를 )?(?:지원(?:하지|되지)|쓸 수 없|사용할 수 없)/i,
    },
  },
  { id: 'E63', said: { en: /\bwar\.jar\b/, ko: /\bwar\.jar\b/ } },
  { id: 'E64', said: { en: /Docker is (?:a|the|like a) class/i, ko: /도커(?:는|가) 클래스/ } },
  { id: 'E65', said: { en: /build`? runs (?:a )?containers?/i, ko: /build`?(?:는|가|로) .{0,12}컨테이너를 실행/ } },
]

/** Spellings that no list of errata has, and that are wrong as well. */
export const otherMisspellings = /라이프 싸이클|컨테이나/
