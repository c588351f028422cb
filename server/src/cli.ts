import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './server.ts'

if (process.argv.includes('--stdio') || process.argv.includes('--node-ipc')) {
  startServer(createConnection(ProposedFeatures.all))
} else {
  console.error('usage: drydock-dockerfile --stdio')
  process.exitCode = 2
}
