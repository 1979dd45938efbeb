// The words of a leader's invitation. {…} are fields, {#…}{/…} passages that fall away.
import { body, flush, first, blank, mark, title, letterHead, signature, contact } from './word-pieces.mjs';

export const invitationNotice = () => [
  ...letterHead(),
  title('约访通知书'),
  blank(),
  flush('{信访人}：'),
  body('{事项说明}{接访领导}愿意当面听取{称呼}的意见。现邀请{称呼}面谈：'),
  first('一、时间和地点'),
  body('{约访日期}{约访时间}，{约访地点}。'),
  first('二、需要告诉{称呼}的事'),
  body(
    '来不来由{称呼}自愿决定。不来，不影响本事项依法办理，也不影响{称呼}的任何权利。时间、地点不方便的，请告诉本机关，可以另约。可以由亲友陪同，也可以委托代理人前来，并带上与事项有关的材料。',
  ),
  first('三、查询与联系'),
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询。'),
  mark('{/查询码}'),
  contact(),
  ...signature(),
];
