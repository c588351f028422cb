/** By what a hover is about, as the language server names it: the lesson and the step that teach it. */
export const lessonsAboutTopics: Readonly<Record<string, readonly [lesson: string, step: string]>> = {
  image: ['names', 'parts'],
  stage: ['multi-stage', 'name'],
  form: ['entrypoint', 'exec-form'],
  '.dockerignore': ['context', 'ignore'],
  FROM: ['build', 'write'],
  'FROM --platform': ['build-args', 'platform'],
  RUN: ['instructions', 'run'],
  COPY: ['context', 'copy-all'],
  'COPY --from': ['multi-stage', 'copy-from'],
  'COPY --chown': ['instructions', 'user'],
  ADD: ['context', 'add-copy'],
  WORKDIR: ['instructions', 'workdir'],
  ENV: ['instructions', 'env'],
  ARG: ['instructions', 'arg'],
  LABEL: ['instructions', 'label'],
  MAINTAINER: ['instructions', 'label'],
  USER: ['instructions', 'user'],
  CMD: ['entrypoint', 'cmd'],
  ENTRYPOINT: ['entrypoint', 'entry'],
  STOPSIGNAL: ['entrypoint', 'grace'],
  EXPOSE: ['expose-volume', 'expose'],
  VOLUME: ['expose-volume', 'volume'],
  ONBUILD: ['expose-volume', 'onbuild'],
}

/** The same as links that the editor follows. */
export function lessonLinks(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(lessonsAboutTopics).map(([topic, place]) => [
      topic,
      `command:${startLesson}?${encodeURIComponent(JSON.stringify(place))}`,
    ]),
  )
}

/** The command behind the links. */
export const startLesson = 'drydock.lessons.start'
