import { afterEach, expect, test } from 'vitest'
import { openForLesson, startLesson } from './do-lesson.ts'
import { docker, removeContainers } from './docker.ts'
import { describeInWorkbenchWithEngine, type Workbench } from './workbench.ts'

describeInWorkbenchWithEngine('lessons about data in the workbench', () => {
  let workbench: Workbench | undefined
  afterEach(async () => {
    await workbench?.close()
    workbench = undefined
    await removeContainers('pg', 'pg-fresh', 'no-password')
    await docker('volume', 'rm', '-f', 'pg')
  })

  // Three times an empty volume becomes a database, on half a processor once.
  test('lesson 24: a row of a real PostgreSQL outlives its container', { timeout: 240_000 }, async () => {
    workbench = await openForLesson({ theme: 'hc', width: 1500 })
    const walk = await startLesson(workbench, '24', 'en')
    for (const step of ['create', 'no-password']) {
      await walk.doStep(step)
      await walk.picture(`lesson-24-${step}`)
      await walk.next()
    }

    // As many begin: the data goes where nobody finds it again.
    await docker('run', '-d', '--name', 'pg', '-e', 'POSTGRES_PASSWORD=rex', 'postgres:17')
    await walk.view.getByText('Its data is not in your volume').waitFor()
    await walk.picture('lesson-24-nameless')
    await docker('rm', '-f', '-v', 'pg')

    await walk.toTheEnd(async ({ id }) => walk.picture(`lesson-24-${id}`))
    await walk.view.getByText('You have finished this lesson').waitFor()
    expect(await docker('volume', 'ls', '--quiet', '--filter', 'name=pg')).toBe('')
    expect(await docker('ps', '--all', '--quiet', '--filter', 'name=pg')).toBe('')
  })
})
