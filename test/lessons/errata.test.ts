import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { errata } from '../../src/lessons/lint/errata.ts'
import { readCourse } from '../../src/lessons/pack.ts'
import { courseWith } from './lesson-folder.ts'

/** How notes say it: statements in both languages, or what they write or type. */
const notes: Readonly<
  Record<string, { readonly said?: readonly [en: string, ko: string]; readonly written?: string }>
> = {
  E1: { written: 'docker rm -f $(docker ps -aq)' },
  E2: { said: ['VMware is a hypervisor.', 'VMware는 하이퍼바이저입니다.'] },
  E4: { said: ['Docker is based on LXC.', '도커는 LXC 기술을 기반으로 합니다.'] },
  E5: {
    said: [
      'A container has the same kind of operating system as the host.',
      '컨테이너는 호스트와 같은 종류의 OS만 씁니다.',
    ],
  },
  E7: { said: ['runc implements the CRI.', 'runc는 OCI에서 제정한 CRI 표준의 구현입니다.'] },
  E9: {
    said: ['Containers of one image run as the same process.', '한 이미지의 컨테이너는 같은 프로세스로 실행됩니다.'],
  },
  E11: { written: 'docker container inspect {{web.image}}' },
  E14: { said: ['It stops the container after 10 seconds.', '10초 뒤에 종료합니다.'] },
  E15: { said: ['Docker restarts it after 10 seconds.', '10초 후에 재시작합니다.'] },
  E17: { said: ['The project name is the name of the image.', '프로젝트 이름은 이미지 이름입니다.'] },
  E20: { said: ['This deletes the image file.', '이미지 파일을 삭제합니다.'] },
  E24: { written: 'docker run -f web' },
  E25: { written: 'docker run -d -v pg:/var/lib/postgresql/data postgres' },
  E29: {
    said: ['An `ARG` before `FROM` can be used everywhere.', '`FROM` 앞에 쓴 `ARG`는 모든 스테이지에서 보입니다.'],
  },
  E30: { written: 'FROM node:21' },
  E32: { written: 'FROM openjdk:17-slim' },
  E33: { said: ['`COPY` copies a file to the container.', '`COPY`는 파일을 컨테이너로 복사합니다.'] },
  E35: { said: ['`--rm` deletes the volumes too.', '`--rm`은 볼륨도 삭제합니다.'] },
  E36: { said: ['An image is a compressed file.', '이미지는 압축 파일입니다.'] },
  E37: { said: ['Each instruction makes a folder.', '명령마다 폴더를 하나씩 만듭니다.'] },
  E38: {
    said: ['Removing the image deletes the writable layer.', '이미지를 삭제하면 쓰기 가능한 레이어도 사라집니다.'],
  },
  E39: { said: ['Docker makes a virtual space inside the container.', '컨테이너 안에 가상의 공간을 만듭니다.'] },
  E42: { written: 'docker run ubuntu:16.04' },
  E44: { said: ['You connect two containers with `--link`.', '`--link`로 두 컨테이너를 연결합니다.'] },
  E46: { written: 'docker rm `docker ps -aq`' },
  E47: { said: ['Write a `MAINTAINER` line.', '`MAINTAINER`로 적습니다.'] },
  E48: { said: ['`CMD` always runs.', '`CMD`는 항상 실행됩니다.'] },
  E49: { said: ['`EXPOSE` opens a port.', '`EXPOSE`는 포트를 엽니다.'] },
  E50: { said: ['`VOLUME` stores the files on the host.', '`VOLUME`은 파일을 호스트에 저장합니다.'] },
  E52: { said: ['It is LXC based.', 'LXC 기반입니다.'] },
  E54: {
    said: ['The socket is always `/var/run/docker.sock`.', '소켓은 항상 `/var/run/docker.sock`입니다.'],
  },
  E56: { written: 'docker stop -a' },
  E59: { said: ['Its isolation is incomplete.', '도커는 불완전한 격리를 합니다.'] },
  E61: {
    said: ['Namespaces isolate system resources from processes.', '시스템 자원을 프로세스로부터 격리합니다.'],
  },
  E62: {
    said: ['Windows Home is not supported.', 'Windows Home에서는 지원되지 않습니다.'],
  },
  E63: { said: ['It builds a war.jar.', 'war.jar를 만듭니다.'] },
  E64: { said: ['Docker is the class.', '도커는 클래스입니다.'] },
  E65: { said: ['build runs containers.', 'build는 컨테이너를 실행합니다.'] },
}

describe('an erratum', () => {
  test.each(errata.filter(({ said, written }) => said || written))(
    '$id is found as notes say it',
    ({ id, said, written }) => {
      const note = notes[id]
      if (said) {
        expect(note?.said?.[0]).toMatch(said.en)
        expect(note?.said?.[1]).toMatch(said.ko)
      }
      if (written) expect(note?.written).toMatch(written)
    },
  )

  test('has one number, and every note one', () => {
    const ids = errata.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(notes).filter((id) => !ids.some((known) => known === id))).toEqual([])
  })
})

describe('the lint of lessons', () => {
  test('finds a statement that is wrong, by file and line', async () => {
    const wrong = 'Fine. An image is a compressed file. Fine.'
    expect(await problems({ 'lesson.en.md': ['Run `{{name}}`.', `Run \`{{name}}\`. ${wrong}`] })).toEqual([
      'lesson.en.md:8: This is known to be wrong (E36): An image is a compressed file.',
    ])
    expect(await problems({ 'lesson.ko.md': ['실행합니다.', '실행합니다. 이미지는 압축 파일입니다.'] })).toEqual([
      'lesson.ko.md:8: This is known to be wrong (E36): 이미지는 압축 파일입니다.',
    ])
  })

  test('lets a lesson quote it, and take it back', async () => {
    for (const right of [
      'Some notes say: _an image is a compressed file._',
      'No image is a zip file: that is wrong.',
    ]) {
      expect(await problems({ 'lesson.en.md': ['Run `{{name}}`.', `Run \`{{name}}\`. ${right}`] })).toEqual([])
    }
  })

  test('finds it in a command that is to be typed', async () => {
    const found = await problems({ 'lesson.yaml': ['--name {{name}} nginx', '--name {{name}} ubuntu:16.04'] })
    expect(found).toEqual([expect.stringContaining('This is known to be wrong (E42)')])
  })
})

async function problems(changes: Parameters<typeof courseWith>[0]) {
  const found = checkCourse(await readCourse(courseWith(changes)))
  return found.map(({ file, line, message }) => `${basename(file)}:${line}: ${message.en}`)
}
