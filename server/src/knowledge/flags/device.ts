import { alike, type Flag } from '../explanation.ts'

export const device: Flag = {
  name: '--device',
  title: { en: 'Device for the command', ko: '명령이 쓸 장치' },
  summary: {
    en: 'Gives the command of this `RUN` a device of the machine that builds, such as a graphics processor.',
    ko: '이 `RUN`의 명령이 빌드하는 컴퓨터의 장치(예: 그래픽 카드)를 쓸 수 있게 합니다.',
  },
  forms: [
    {
      label: { en: '--device=name[,required]', ko: '--device=이름[,required]' },
      snippet: '--device=${1:nvidia.com/gpu=all}',
      meaning: {
        en: 'A name out of the CDI specification of the builder: `vendor.com/device`, `vendor.com/device=one`, `vendor.com/device=*` or a class. With `required` the build fails when it is missing.',
        ko: '빌더의 CDI 명세에 있는 이름: `vendor.com/device`, `vendor.com/device=one`, `vendor.com/device=*` 또는 클래스. `required`를 붙이면 장치가 없을 때 빌드가 실패합니다.',
      },
      parameters: [],
    },
  ],
  example: alike('RUN --device=nvidia.com/gpu=all ./train --epochs 1'),
  cache: {
    en: 'The device is not part of the layer; what the command writes is.',
    ko: '장치는 레이어에 들어가지 않고, 명령이 쓴 파일만 들어갑니다.',
  },
  mistake: {
    en: 'It needs BuildKit 0.20 and a permission: the builder must allow `device`, and the build must ask with `docker build --allow device`. The program in the container later does not get the device; that is `docker run --gpus` or `--device`.',
    ko: 'BuildKit 0.20 이상이어야 하고, 빌더가 `device`를 허용하고 `docker build --allow device`로 요청해야 합니다. 나중에 컨테이너에서 쓰려면 `docker run --gpus`나 `--device`가 따로 필요합니다.',
  },
  reference: 'run---device',
  value: { kind: 'device' },
  fallback: { en: 'no device', ko: '장치 없음' },
  isRepeatable: true,
  since: '1.27',
}
