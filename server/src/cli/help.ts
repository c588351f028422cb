import type { Text } from '../text.ts'
import { Complaint } from './complaint.ts'

/** What `--help` prints. */
export const help: Text = {
  en: `drydock-dockerfile: reads Dockerfiles as BuildKit does, and explains what it finds.

Usage:
  drydock-dockerfile lint [OPTIONS] FILE...    report mistakes
  drydock-dockerfile parse FILE...             print the syntax tree as BuildKit's parser has it
  drydock-dockerfile --stdio                   be a language server
  drydock-dockerfile --version                 say which version this is

FILE may be a directory, or - for standard input.

Options of lint:
  --format text|json|sarif|github   how to report (text)
  --locale en|ko                    language of the messages (from LANG)
  --all-rules                       also run the rules that are off
  --build-arg NAME=VALUE            the value of an ARG; may be given several times
  --config FILE                     settings (the nearest .drydock.yaml or .drydock.json, upwards)
  --fix                             mend what can be mended, in the files

Exit code: 0 nothing found, 1 something found, 2 could not run.`,
  ko: `drydock-dockerfile: Dockerfile을 BuildKit과 똑같이 읽고, 찾은 것을 설명합니다.

사용법:
  drydock-dockerfile lint [옵션] FILE...       잘못된 곳을 알려 줍니다
  drydock-dockerfile parse FILE...             BuildKit 파서가 읽은 구문 트리를 출력합니다
  drydock-dockerfile --stdio                   언어 서버로 실행합니다
  drydock-dockerfile --version                 버전을 알려 줍니다

FILE 자리에는 디렉터리나, 표준 입력을 뜻하는 -를 쓸 수 있습니다.

lint의 옵션:
  --format text|json|sarif|github   출력 형식 (text)
  --locale en|ko                    메시지 언어 (LANG에서 정합니다)
  --all-rules                       꺼져 있는 규칙도 실행합니다
  --build-arg NAME=VALUE            ARG의 값. 여러 번 쓸 수 있습니다
  --config FILE                     설정 파일 (위쪽 폴더로 올라가며 찾은 .drydock.yaml이나 .drydock.json)
  --fix                             고칠 수 있는 것은 파일에서 바로 고칩니다

종료 코드: 0 찾은 것 없음, 1 찾은 것 있음, 2 실행하지 못함.`,
}

/** A command that was given nothing to read. */
export function noFile(): Complaint {
  return new Complaint({
    en: 'Name a Dockerfile, a directory, or - for standard input. --help has the rest.',
    ko: 'Dockerfile이나 디렉터리, 또는 표준 입력을 뜻하는 -를 지정하세요. 자세한 사용법은 --help에 있습니다.',
  })
}
