import type { InstructionRead } from '../../../src/lessons/dockerfile-read.ts'
import type { Examples } from './example.ts'

const instruction = (keyword: string, text: string, change: Partial<InstructionRead> = {}): InstructionRead => ({
  keyword,
  text,
  flags: [],
  isExec: false,
  stage: 0,
  ...change,
})
const dockerfile = (...instructions: readonly InstructionRead[]) => ({
  dockerfiles: { Dockerfile: { instructions, findings: [] } },
})
const found = (rule: string, severity: 'error' | 'warning' | 'hint') => ({
  dockerfiles: { Dockerfile: { instructions: [], findings: [{ rule, severity, line: 3 }] } },
})
const noDockerfile = 'there is no file `Dockerfile`'
const builder = instruction('FROM', 'golang:1.23 AS Builder')
const final = instruction('FROM', 'alpine:3.20', { stage: 1 })
const copied = instruction('COPY', '/out/app /app', { flags: ['from=builder'], stage: 1 })

export const fileExamples: Examples = {
  'dockerfile.clean': [
    {
      check: { 'dockerfile.clean': { file: 'Dockerfile' } },
      met: [dockerfile(), found('DL3008', 'hint')],
      open: [
        [found('DL3008', 'warning'), 'line 3: `DL3008`'],
        [{ dockerfiles: { Dockerfile: null } }, noDockerfile],
      ],
    },
    {
      check: { 'dockerfile.clean': { file: 'Dockerfile', errorsOnly: true } },
      met: [found('DL3008', 'warning')],
      open: [[found('Unknown', 'error'), 'line 3: `Unknown`']],
    },
    {
      check: { 'dockerfile.clean': { file: 'Dockerfile', rule: 'MaintainerDeprecated' } },
      met: [found('Unknown', 'error')],
      open: [[found('MaintainerDeprecated', 'hint'), 'line 3: `MaintainerDeprecated`']],
    },
  ],
  'dockerfile.instruction': [
    {
      check: {
        'dockerfile.instruction': { file: 'Dockerfile', instruction: 'COPY', flag: 'from=builder', stage: 'last' },
      },
      met: [dockerfile(builder, final, copied)],
      open: [
        [dockerfile(builder, final, { ...copied, flags: [] }), '`COPY /out/app /app`'],
        [dockerfile(builder, { ...copied, stage: 0 }, final), '`COPY --from=builder /out/app /app`'],
        [dockerfile(builder), 'no `COPY`'],
        [{ dockerfiles: { Dockerfile: null } }, noDockerfile],
      ],
    },
    {
      check: { 'dockerfile.instruction': { file: 'Dockerfile', instruction: 'RUN', max: 1 } },
      met: [dockerfile(), dockerfile(instruction('RUN', 'a'))],
      open: [[dockerfile(instruction('RUN', 'a'), instruction('RUN', 'b')), '`RUN b`']],
    },
    {
      check: { 'dockerfile.instruction': { file: 'Dockerfile', instruction: 'CMD', form: 'exec', arguments: 'nginx' } },
      met: [dockerfile(instruction('CMD', '["nginx"]', { isExec: true }))],
      open: [
        [dockerfile(instruction('CMD', 'nginx')), '`CMD nginx`'],
        [dockerfile(instruction('CMD', '["sh"]', { isExec: true })), '`CMD ["sh"]`'],
      ],
    },
  ],
  'dockerfile.stage': [
    {
      check: { 'dockerfile.stage': { file: 'Dockerfile', alias: 'builder', from: '^golang', at: 0 } },
      met: [dockerfile(builder, final)],
      open: [
        [dockerfile(final), '`FROM alpine:3.20`'],
        [dockerfile(final, builder), '`FROM alpine:3.20, FROM golang:1.23 AS builder`'],
        [dockerfile(), 'no `FROM`'],
        [{ dockerfiles: { Dockerfile: null } }, noDockerfile],
      ],
    },
    {
      check: { 'dockerfile.stage': { file: 'Dockerfile', min: 2 } },
      met: [dockerfile(builder, final)],
      open: [[dockerfile(final), '`FROM alpine:3.20`']],
    },
  ],
  'file.contains': [
    {
      check: { 'file.contains': { file: 'commands.txt', regex: '^docker pause' } },
      met: [{ files: { 'commands.txt': 'docker ps\ndocker pause web\n' } }],
      open: [
        [{ files: { 'commands.txt': 'docker puase web' } }, 'nothing like it'],
        [{ files: { 'commands.txt': null } }, 'there is no file `commands.txt`'],
      ],
    },
    {
      check: { 'file.contains': { file: 'commands.txt', regex: 'puase', absent: true } },
      met: [{ files: { 'commands.txt': '' } }],
      open: [
        [{ files: { 'commands.txt': 'docker puase web' } }, '`puase`'],
        [{ files: { 'commands.txt': null } }, 'there is no file `commands.txt`'],
      ],
    },
  ],
  'file.exists': [
    {
      check: { 'file.exists': { file: 'Dockerfile' } },
      met: [{ files: { Dockerfile: '' } }],
      open: [[{ files: { Dockerfile: null } }, noDockerfile]],
    },
  ],
  'file.json': [
    {
      check: { 'file.json': { file: 'config.json', path: 'auths', includes: '127.0.0.1:5000' } },
      met: [{ files: { 'config.json': '{"auths":{"127.0.0.1:5000":{}}}' } }],
      open: [
        [{ files: { 'config.json': '{"auths":{}}' } }, '`{}`'],
        [{ files: { 'config.json': '{' } }, 'not JSON'],
        [{ files: { 'config.json': null } }, 'there is no file `config.json`'],
      ],
    },
  ],
}
