// The words of agreements and of the simple procedure's papers. {…} are fields, {#…}{/…} passages that repeat or fall away.
import { body, flush, first, blank, mark, title, letterHead, signature, contact } from './word-pieces.mjs';

const raised = '于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}）';

export const agreement = ({ mediated = true } = {}) => [
  ...letterHead(),
  title('信访事项{方式}协议书'),
  blank(),
  flush('甲方（信访人）{信访人}；乙方{对方}：'),
  body(
    `甲方${raised}，依照《信访工作条例》第三十三条的规定，${mediated ? '经{调解人}调解' : '经自行协商'}，双方在自愿、合法的基础上达成如下协议：`,
  ),
  first('一、涉及的诉求'),
  mark('{#诉求}'),
  body('{序号}.{内容}'),
  mark('{/诉求}'),
  first('二、裁量依据'),
  body('{处分依据}。'),
  first('三、协议内容'),
  body('{协议内容}。'),
  first('四、履行方式和期限'),
  body('{履行}。于{履行期限}前（含当日）履行完毕。'),
  first('五、效力'),
  body(
    '本协议自双方签名之日起生效，所涉诉求不再出具信访处理意见书。一方不履行的，另一方可以请求重新办理本信访事项。',
  ),
  body('甲方签名：　　　　　　　　　　年　　月　　日'),
  body('乙方签名（盖章）：　　　　　　年　　月　　日'),
  ...(mediated ? [body('调解人签名：　　　　　　　　　年　　月　　日')] : []),
  ...signature(),
];

const query = () => [
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询办理进展和结果。'),
  mark('{/查询码}'),
  contact(),
];

export const simpleReply = () => [
  ...letterHead(),
  title('信访事项简易办理答复单'),
  blank(),
  flush('{信访人}：'),
  body(`{称呼}${raised}，本机关已于{受理日期}受理并适用简易办理，现答复如下：`),
  first('一、诉求'),
  mark('{#诉求}'),
  body('{序号}.{内容}'),
  mark('{/诉求}'),
  first('二、答复'),
  body('{答复内容}。'),
  first('三、其他'),
  body('{称呼}对本答复有不同意见的，可以要求转为普通程序办理，由本机关出具信访处理意见书。'),
  ...query(),
  ...signature(),
];

export const conversionNotice = () => [
  ...letterHead(),
  title('信访事项转为普通程序告知书'),
  blank(),
  flush('{信访人}：'),
  body(
    `{称呼}${raised}，本机关已于{受理日期}受理并适用简易办理。现因{转办情形}，转为普通程序办理，现将有关事项告知如下：`,
  ),
  first('一、理由'),
  body('{理由}。'),
  first('二、办理期限'),
  body(
    '办理期限仍自{受理日期}受理之日起计算，不因转办重新计算。本机关将在{办结期限}前（含当日）办结，并向{称呼}出具书面处理意见。期限计算：{办结期限说明}。',
  ),
  first('三、查询与联系'),
  ...query(),
  ...signature(),
];
