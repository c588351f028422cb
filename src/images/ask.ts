import * as vscode from 'vscode'
import type { Image } from '../engine/engine.ts'
import { imageName } from '../engine/image-name.ts'
import { isReference } from '../engine/reference.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { pullCommandLine } from './command-lines.ts'

type Speaker = Pick<SpokenLanguage, 'say'>

/** Asks which image to fetch; undefined where none. The command grows below as the name is typed. */
export async function nameToPull({ say }: Speaker): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: say(words.pullTitle),
    prompt: say(words.pullPrompt),
    placeHolder: 'nginx:1.27',
    validateInput: (typed) => lineOrProblem(typed.trim(), pullCommandLine(typed.trim()), say),
  })
  return name?.trim()
}

/** Asks for one more name of an image; undefined where none. */
export async function nameToAdd(image: Image, { say }: Speaker): Promise<string | undefined> {
  const from = nameOf(image)
  const name = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: say(words.tagTitle(from)),
    prompt: say(words.tagPrompt),
    placeHolder: 'registry.example/team/app:1.0',
    validateInput: (typed) => lineOrProblem(typed.trim(), `docker tag ${from} ${typed.trim()}`, say),
  })
  return name?.trim()
}

/** What an image is called, safe to show. */
export function nameOf(image: Pick<Image, 'id' | 'tags'>): string {
  return plain(imageName(image), 200)
}

function lineOrProblem(name: string, line: string, say: Speaker['say']): vscode.InputBoxValidationMessage | undefined {
  if (name === '') return undefined
  if (isReference(name)) return { message: line, severity: vscode.InputBoxValidationSeverity.Info }
  const problem = /[A-Z]/.test(name) ? words.lowerCase : words.form
  return { message: say(problem), severity: vscode.InputBoxValidationSeverity.Error }
}

const words = {
  pullTitle: { en: 'Pull an image', ko: '이미지 받기' } satisfies Text,
  pullPrompt: {
    en: 'Its name, with a registry and a tag if need be. Without a tag it is `latest`; without a registry it comes from Docker Hub.',
    ko: '이미지 이름을 입력합니다. 필요하면 레지스트리와 태그를 붙입니다. 태그가 없으면 `latest`, 레지스트리가 없으면 Docker Hub에서 받습니다.',
  } satisfies Text,
  tagTitle: (name: string): Text => ({ en: `Give ${name} one more name`, ko: `${name} 이미지에 이름 하나 더 붙이기` }),
  tagPrompt: {
    en: 'A name is only a label on the image: nothing is copied, and the old name stays. To push it, begin with the registry.',
    ko: '이름은 이미지에 붙이는 이름표일 뿐입니다. 복사되는 것은 없고 기존 이름도 남습니다. 푸시하려면 레지스트리 이름으로 시작합니다.',
  } satisfies Text,
  lowerCase: {
    en: 'The name of a repository is written in lower case.',
    ko: '리포지토리 이름은 소문자로 씁니다.',
  } satisfies Text,
  form: {
    en: 'A name looks like `nginx`, `team/app:1.0` or `registry.example/team/app:1.0`.',
    ko: '`nginx`, `team/app:1.0`, `registry.example/team/app:1.0`과 같은 형식이어야 합니다.',
  } satisfies Text,
}
