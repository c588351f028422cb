// Takes the place of @vscode/spdlog, which needs a compiler: the editor's output channels are files that this writes.
const { appendFileSync, mkdirSync } = require('node:fs')
const { dirname } = require('node:path')

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical']

class Logger {
  constructor(file) {
    this.file = file
    this.level = levels.indexOf('info')
    this.withTime = true
    mkdirSync(dirname(file), { recursive: true })
  }
  getLevel() {
    return this.level
  }
  setLevel(level) {
    this.level = level
  }
  // An output channel brings its own line breaks and wants nothing added.
  clearFormatters() {
    this.withTime = false
  }
  setPattern() {}
  flush() {}
  drop() {}
}

for (const [level, name] of levels.entries()) {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return
    appendFileSync(this.file, this.withTime ? `${new Date().toISOString()} [${name}] ${message}\n` : message)
  }
}

const open = async (_name, file) => new Logger(file)

// One by one, for the editor imports them by name.
exports.version = 0
exports.Logger = class extends Logger {
  constructor(_kind, _name, file) {
    super(file)
  }
}
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.createRotatingLogger = open
exports.createAsyncRotatingLogger = open
