import type { Settings } from '../../settings.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { type Declaration, globalDeclaration, type Variable } from '../variables-at.ts'

/** What a variable comes to; undefined where only the build itself, or the base image, could tell. */
export function valueOfVariable(file: Dockerfile, settings: Settings, variable: Variable): string | undefined {
  const { name, declaration } = variable
  if (declaration?.instruction.keyword !== 'ENV') {
    const given = settings.buildArguments[name]
    if (given !== undefined) return given
  }
  const source = declaration?.pair.value ? declaration : globalDeclaration(file, name)
  const value = source?.pair.value
  return value && buildOf(file, settings).valueOf(value, value.text)
}

/** Where the value of a variable is from, and how to change it. */
export function originOf(file: Dockerfile, settings: Settings, { name, declaration, predefined }: Variable): Text {
  if (declaration?.instruction.keyword === 'ENV') {
    const line = lineOf(file, declaration)
    return {
      en: `Set by \`ENV\` in line ${line}. \`docker run -e ${name}=...\` changes it for one container.`,
      ko: `${line}번째 줄의 \`ENV\`로 정한 값입니다. \`docker run -e ${name}=...\`로 컨테이너마다 바꿀 수 있습니다.`,
    }
  }
  if (settings.buildArguments[name] !== undefined) {
    return { en: 'Given as a build argument in the settings.', ko: '설정에 적어 둔 빌드 인수입니다.' }
  }
  if (declaration?.pair.value) {
    return changedByBuild(name, {
      en: `The default of \`ARG\` in line ${lineOf(file, declaration)}.`,
      ko: `${lineOf(file, declaration)}번째 줄 \`ARG\`의 기본값입니다.`,
    })
  }
  const global = globalDeclaration(file, name)
  if (global) {
    return changedByBuild(name, {
      en: `Taken over from \`ARG\` in line ${lineOf(file, global)}, above the first \`FROM\`.`,
      ko: `첫 \`FROM\` 앞의 ${lineOf(file, global)}번째 줄 \`ARG\`에서 이어받은 값입니다.`,
    })
  }
  if (predefined) {
    return { en: `BuildKit sets it by itself: ${predefined.en}.`, ko: `BuildKit이 알아서 채웁니다. ${predefined.ko}.` }
  }
  return changedByBuild(name, {
    en: `\`ARG\` in line ${declaration ? lineOf(file, declaration) : '?'} gives no default: it is empty.`,
    ko: `${declaration ? lineOf(file, declaration) : '?'}번째 줄의 \`ARG\`에 기본값이 없어 비어 있습니다.`,
  })
}

function changedByBuild(name: string, text: Text): Text {
  return {
    en: `${text.en} \`docker build --build-arg ${name}=...\` changes it.`,
    ko: `${text.ko} \`docker build --build-arg ${name}=...\`로 바꿀 수 있습니다.`,
  }
}

/** Counted from 1, as editors show it. */
function lineOf(file: Dockerfile, { pair }: Declaration): number {
  return file.lines.positionAt(pair.range.start).line + 1
}
