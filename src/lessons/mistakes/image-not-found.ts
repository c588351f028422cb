import { terminalMistake } from './terminal-mistake.ts'

/** A name that no registry knows, usually a typing error, or an image that may not be pulled without a login. */
export const imageNotFound = terminalMistake({
  id: 'image-not-found',
  output: /(?:pull access denied for ([^\s,]+)|manifest for (\S+) not found|manifest unknown|No such image: (\S+))/,
  say: ([denied, tag, absent]) => {
    const name = (denied ?? tag ?? absent ?? '').replace(/:latest$/, '')
    const title = { en: `There is no image \`${name}\``, ko: `\`${name}\` 이미지가 없습니다` }
    if (absent !== undefined) return { title, body: notLocal }
    return {
      title,
      body: {
        en: 'Docker looked on your machine first, then in the registry, and found none of that name. Check the spelling: the name of the image comes after all options.',
        ko: '도커는 먼저 내 컴퓨터에서, 다음으로 레지스트리에서 찾았지만 그런 이름의 이미지가 없었습니다. 철자를 확인하세요. 이미지 이름은 모든 옵션 뒤에 씁니다.',
      },
    }
  },
})

const notLocal = {
  en: 'This command looks on your machine only, and takes an image, not a container. `docker images` lists what is there.',
  ko: '이 명령은 내 컴퓨터에서만 찾고, 컨테이너가 아니라 이미지를 받습니다. `docker images`로 어떤 이미지가 있는지 확인하세요.',
}
