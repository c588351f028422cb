import { alike } from '../../knowledge/explanation.ts'
import { readReference } from '../../meaning/image-reference.ts'
import { sourceReferences } from '../../meaning/references.ts'
import type { Settings } from '../../settings.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Locale, Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { instructionAt } from '../instruction-at.ts'
import { registryPage } from '../links/registry-page.ts'
import type { LocalImage } from '../local-image.ts'
import { inlineCode } from '../markdown.ts'
import { sizeText } from '../size.ts'
import { touches } from './explained.ts'
import { tableMarkdown } from './layers.ts'
import type { Lookup } from './lookup.ts'

/** The image behind FROM, or one from which files are copied: its name taken apart, and what it is on this machine. */
export const baseImage: Lookup = async (file, offset, settings, { images }) => {
  const found = imageNameAt(file, offset, settings)
  if (!found) return undefined
  const image = await images.imageAt(found.name)
  return {
    topic: 'image',
    span: found.span,
    markdown: (locale) => imageMarkdown(found.name, image, locale),
  }
}

/** What there is to say of an image by its name, and of the one on this machine. */
export function imageMarkdown(name: string, image: LocalImage | undefined, locale: Locale): string {
  return [
    nameLine(name)[locale],
    ...(image ? [imageTable(image, locale, Date.now())] : []),
    ...pageLine(name, locale),
  ].join('\n\n')
}

function imageNameAt(
  file: Dockerfile,
  offset: number,
  settings: Settings,
): { readonly name: string; readonly span: Span } | undefined {
  const instruction = instructionAt(file, offset)
  if (!instruction) return undefined
  const build = buildOf(file, settings)
  if (instruction.keyword === 'FROM') {
    const stage = build.stages.find(({ from }) => from === instruction)
    const isImage = stage?.base && !stage.baseStage && touches(stage.base.range, offset)
    const name = stage?.baseName
    return isImage && name !== undefined && name !== 'scratch' ? { name, span: stage.base.range } : undefined
  }
  if (!instruction.flags.some(({ range }) => touches(range, offset))) return undefined
  const source = sourceReferences(build).find(({ range }) => touches(range, offset))
  return source && !source.target && !/^\d+$/.test(source.text) ? { name: source.text, span: source.range } : undefined
}

function nameLine(name: string): Text {
  const reference = readReference(name)
  const shown = `**${inlineCode(name)}**`
  if (typeof reference === 'string') return { en: shown, ko: shown }
  const { domain, path, tag, digest } = reference
  const registry = domain === 'docker.io' ? 'Docker Hub' : inlineCode(domain)
  const which: Text = digest
    ? { en: 'exactly this digest', ko: '이 다이제스트로 고정' }
    : {
        en: `tag ${inlineCode(tag ?? 'latest')}${tag === undefined ? ', because none is given' : ''}`,
        ko: `태그 ${inlineCode(tag ?? 'latest')}${tag === undefined ? '(쓰지 않았으므로)' : ''}`,
      }
  const repository = inlineCode(path.replace(/^library\//, ''))
  return {
    en: `${shown}: ${repository} from ${registry}, ${which.en}.`,
    ko: `${shown}: ${registry}의 ${repository}, ${which.ko}.`,
  }
}

/** @param now in milliseconds since 1970 */
function imageTable(image: LocalImage, locale: Locale, now: number): string {
  const rows: readonly (readonly [Text, string])[] = [
    [words.size, `${sizeText(image.size)}, ${layerCount(image.layers.length)[locale]}`],
    [words.age, image.createdAt === undefined ? '' : age(now - image.createdAt)[locale]],
    [words.platform, image.platform],
    [words.user, image.user === '' ? 'root' : inlineCode(image.user)],
    [words.folder, image.workingDirectory === '' ? '' : inlineCode(image.workingDirectory)],
    [alike('ENTRYPOINT'), commandText(image.entrypoint)],
    [alike('CMD'), commandText(image.command)],
    [words.ports, image.ports.map(inlineCode).join(', ')],
    [words.environment, image.environment.slice(0, mostVariables).map(inlineCode).join('<br>')],
  ]
  return tableMarkdown(
    {
      head: [words.here, { en: '', ko: '' }],
      rows: rows.filter(([, value]) => value !== '').map(([name, value]) => [name[locale], value]),
    },
    locale,
  )
}

const mostVariables = 8

function layerCount(count: number): Text {
  return { en: `${count} layers`, ko: `레이어 ${count}개` }
}

function commandText(words: readonly string[]): string {
  return words.length === 0 ? '' : inlineCode(JSON.stringify(words))
}

function age(milliseconds: number): Text {
  const days = Math.max(0, Math.floor(milliseconds / 86_400_000))
  if (days < 60) return { en: `${days} days`, ko: `${days}일` }
  const months = Math.floor(days / 30.4)
  if (months < 24) return { en: `${months} months`, ko: `${months}개월` }
  return { en: `${Math.floor(days / 365.25)} years`, ko: `${Math.floor(days / 365.25)}년` }
}

function pageLine(name: string, locale: Locale): readonly string[] {
  const page = registryPage(name)
  return page === undefined ? [] : [`---\n\n[${words.page[locale]}](${page})`]
}

const words = {
  here: { en: 'On this machine', ko: '이 컴퓨터의 이미지' },
  size: { en: 'Size', ko: '크기' },
  age: { en: 'Age', ko: '만든 지' },
  platform: { en: 'Platform', ko: '플랫폼' },
  user: { en: 'User', ko: '사용자' },
  folder: { en: 'Folder', ko: '작업 디렉터리' },
  ports: { en: 'Ports', ko: '포트' },
  environment: { en: 'Environment', ko: '환경 변수' },
  page: { en: 'Its page at the registry', ko: '레지스트리 페이지' },
} as const satisfies Readonly<Record<string, Text>>
