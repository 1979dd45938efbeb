// The words of a leader's invitation. {…} are fields.
import { body, flush, blank, title, letterHead, signature, contact } from './word-pieces.mjs';

export const invitationNotice = () => [
  ...letterHead(),
  title('约访通知书'),
  blank(),
  flush('{信访人}：'),
  body('{事项说明}{接访领导}愿意当面听取{称呼}的意见，现邀请{称呼}面谈。'),
  body('时间：{约访日期}{约访时间}'),
  body('地点：{约访地点}'),
  body(
    '来不来由{称呼}自愿决定；不来，不影响本事项依法办理，也不影响{称呼}的任何权利。时间、地点不方便的，请告诉本机关，可以另约。可以由亲友陪同，也可以委托代理人前来。',
  ),
  contact(),
  ...signature(),
];
