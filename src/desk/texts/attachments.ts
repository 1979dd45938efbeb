import type { Texts } from './texts.ts';

export const attachmentTexts = {
  add: { zh: '选择文件或拍照', en: 'Choose files or take a photo' },
  drop: {
    zh: '也可以把文件拖到这里，或者直接粘贴截图。照片、扫描件、PDF、录音，每个不超过50MB。',
    en: 'Or drop files here, or paste a picture. Photos, scans, PDF and audio, 50 MB each at most.',
  },
  remove: { zh: '移除{name}', en: 'Remove {name}' },
  removeShort: { zh: '移除', en: 'Remove' },
  cancel: { zh: '取消上传{name}', en: 'Cancel {name}' },
  cancelShort: { zh: '取消', en: 'Cancel' },
  progress: { zh: '{name}上传进度', en: 'Progress of {name}' },
  tooLarge: { zh: '{name}超过50MB，不能上传。', en: '{name} is larger than 50 MB.' },
  empty: { zh: '{name}是空文件。', en: '{name} is empty.' },
  failed: { zh: '{name}没有上传成功：{reason}', en: '{name} did not go up: {reason}' },
  list: { zh: '已附文件', en: 'Attached files' },
} as const satisfies Texts;
