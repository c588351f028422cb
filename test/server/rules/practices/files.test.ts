import { describe, it } from 'vitest'
import { expectFix, expectMarks, expectNoFix } from '../marks.ts'

describe('WORKDIR', () => {
  it('is absolute, where BuildKit asks for the first one only', () => {
    expectMarks('WorkdirNotAbsolute', 'WORKDIR a\nWORKDIR /b\nWORKDIR "c"\n        ^^^')
    expectMarks('WorkdirNotAbsolute', 'WORKDIR /a\nWORKDIR C:\\b\nWORKDIR ${C}/d')
    expectMarks('WorkdirNotAbsolute', 'ONBUILD WORKDIR a\n                ^')
  })
})

describe('COPY', () => {
  it('leaves the unpacking of tar archives to ADD', () => {
    expectMarks('AddExtractsArchives', 'COPY a.tar.gz /t/\n^^^^^^^^^^^^^^^^^\nRUN tar xzf /t/a.tar.gz')
    expectMarks('AddExtractsArchives', 'COPY a /t/b.tar\n^^^^^^^^^^^^^^^\nRUN cd t && tar --extract -f b.tar')
    expectMarks(
      'AddExtractsArchives',
      'COPY a.tar /t/\nRUN tar tf /t/a.tar && tar -xf /t/b.tar\nFROM x\nRUN tar -xf a.tar',
    )
    expectMarks('AddExtractsArchives', 'COPY a.tar /t/\n^^^^^^^^^^^^^^\nRUN tar -xf C:\\t\\a.tar')
    expectMarks('AddExtractsArchives', 'COPY a.zip /t/\nRUN unzip /t/a.zip')
    expectMarks('AddExtractsArchives', 'COPY --from=x:1 a.tar /t/\nRUN tar -xf /t/a.tar')
  })

  it('does for files what ADD does', () => {
    expectMarks('CopyInsteadOfAdd', 'ADD a.sh b.tgz /x/\n^^^\nADD "c.zip" /x/\n^^^')
    expectMarks(
      'CopyInsteadOfAdd',
      'ADD a.tar.xz "b.gz" /x/\nADD https://x/a /b\nADD git@host:a.git /c\nADD a* /d/\nADD $E /e',
    )
    expectFix('CopyInsteadOfAdd', 'ADD --chown=1 a /b', 'COPY --chown=1 a /b')
    expectNoFix('CopyInsteadOfAdd', 'ADD --unpack=false a /b')
  })

  it('puts several files into what ends with `/`', () => {
    expectMarks('CopySeveralToFolder', 'COPY a b "/c"\n         ^^^^\nADD ["a", "b", "d"]\n               ^^^')
    expectMarks('CopySeveralToFolder', 'COPY a /b\nCOPY a b c/\nCOPY a b .\nCOPY a b $C')
    expectFix('CopySeveralToFolder', 'COPY a b "/c"', 'COPY a b "/c/"')
    expectFix('CopySeveralToFolder', 'COPY ["a", "b", "/c"]', 'COPY ["a", "b", "/c/"]')
  })

  it('takes files from stages that are there', () => {
    expectMarks('CopyFromUnknownStage', 'FROM a AS build\nFROM b\nCOPY --from=bild /x /x\n            ^^^^')
    expectFix(
      'CopyFromUnknownStage',
      'FROM a AS build\nFROM b\nCOPY --from=bild /x /x',
      'FROM a AS build\nFROM b\nCOPY --from=build /x /x',
    )
    expectMarks('CopyFromUnknownStage', 'FROM a AS Build\nFROM b\nCOPY --from=build /x /x\nCOPY --from=0 /y /y')
    expectMarks('CopyFromUnknownStage', 'COPY --from=nginx:1 /x /x\nCOPY --from=org/image /y /y')
  })

  it('knows where a relative target is', () => {
    expectMarks('CopyRelativeWithoutWorkdir', 'COPY a b\n       ^\nADD c .\n      ^\nWORKDIR /d\nCOPY e f')
    expectMarks('CopyRelativeWithoutWorkdir', 'COPY a /b\nCOPY a "/b"\nCOPY a C:\\b\nCOPY a $B')
    expectMarks(
      'CopyRelativeWithoutWorkdir',
      'FROM a AS b\nWORKDIR /c\nFROM b AS d\nFROM d\nCOPY e f\nFROM a\nCOPY e f\n       ^',
    )
    expectMarks('CopyRelativeWithoutWorkdir', 'ONBUILD WORKDIR /a\nONBUILD COPY b c\nCOPY d e\n       ^')
  })

  it('takes no whole system over', () => {
    expectMarks(
      'CopyWholeFilesystem',
      'COPY --from=a:1 / /\n                ^^^\nCOPY --from=a:1 /x / "/"\n                ^^^^^^^^',
    )
    expectMarks('CopyWholeFilesystem', 'COPY / /\nCOPY --from=a:1 / /rootfs\nCOPY --from=a:1 /app /')
  })
})

describe('ENV', () => {
  it('does not see what it sets itself', () => {
    expectMarks('EnvRefersToItself', 'ENV a=1 b=$a/x c=${a}\n          ^^     ^^^^')
    expectMarks('EnvRefersToItself', 'ENV a=1 b=$ab c=a d=\\$a PATH=/x:$PATH e=$e')
    expectMarks('EnvRefersToItself', 'ENV PATH=/x:$PATH PATH=/y:$PATH\n                          ^^^^^')
    expectMarks('EnvRefersToItself', 'ARG a\nENV a=2 b=$a\nENV b=3 c=$b')
    expectMarks('EnvRefersToItself', 'FROM x AS y\nENV a=1\nFROM y\nENV a=2 b=$a\nFROM x\nENV a=2 b=$a\n          ^^')
  })

  it('is split where the order is right', () => {
    expectFix('EnvRefersToItself', 'ENV a=1 \\\n    b=$a', 'ENV a=1\nENV b=$a')
    expectNoFix('EnvRefersToItself', 'ENV b=$a a=1')
  })
})

describe('a secret', () => {
  it('has no place in an ARG, above FROM, behind ONBUILD or in one word', () => {
    expectMarks('SecretsInGlobalArg', 'ARG API_TOKEN\n    ^^^^^^^^^\nFROM a\nARG DB_PASSWORD')
    expectMarks(
      'SecretsInGlobalArg',
      'ONBUILD ENV AUTH_TOKEN=x\n            ^^^^^^^^^^\nENV MYPASSWORD=x\n    ^^^^^^^^^^',
    )
    expectMarks('SecretsInGlobalArg', 'ARG TOKENIZER\nARG USERNAME\nENV KEYBOARD=us\nENV PASSWORD_FILE=/run/secrets/x')
  })
})
