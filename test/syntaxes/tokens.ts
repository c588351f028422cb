import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate'

/** Loads the Dockerfile grammar as the editor does. */
export async function dockerfileGrammar(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')))
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) =>
      scopeName === 'source.dockerfile' ? readGrammar() : (embedded.get(scopeName) ?? null),
  })
  const grammar = await registry.loadGrammar('source.dockerfile')
  if (!grammar) throw new Error('The grammar does not load.')
  return grammar
}

/** The words of each line with their scopes, written `word scope.name`, but for words without a scope of their own. */
export function tokensOf(grammar: IGrammar, text: string): string[][] {
  let stack = textmate.INITIAL
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack)
    stack = ruleStack
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const word = line.slice(startIndex, endIndex).trim()
      const scope = scopes.slice(1).findLast((name) => !name.startsWith('meta.'))
      return word === '' || scope === undefined ? [] : [`${word} ${scope.replace(/\.dockerfile$/, '')}`]
    })
  })
}

function readGrammar(): IRawGrammar {
  const path = fileURLToPath(new URL('../../syntaxes/dockerfile.tmLanguage.json', import.meta.url))
  return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path)
}

/** Stand in for the editor's grammars; a string in them goes on over line ends, as it does in the real ones. */
const embedded = new Map(
  ['source.shell', 'source.python', 'source.js'].map((scopeName) => [scopeName, endlessStrings(scopeName)]),
)

function endlessStrings(scopeName: string): IRawGrammar {
  const source = {
    scopeName,
    patterns: [
      { begin: '"', end: '"', name: `string.${scopeName}` },
      { match: '\\w+', name: `word.${scopeName}` },
    ],
  }
  return textmate.parseRawGrammar(JSON.stringify(source), `${scopeName}.json`)
}
