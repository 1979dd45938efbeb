import type { Matter } from '../matter.ts';

/** Graves, books and village cadres. */
export const villageLifeMatters: readonly Matter[] = [
  {
    id: 'cadre-manner',
    title: '反映村干部办低保优亲厚友',
    contentClass: '1404',
    unit: 'town',
    place: '{village}',
    story:
      '我反映{village}办低保不公平。有两户，一户儿子在县城有两套房，一户开着小卖部，都吃着低保，都是村干部的亲戚。真正困难的像西头老{neighbour}，一只眼睛看不见，申请了两次都说不符合。公示倒是贴了，贴在村委会里面那面墙上，门一锁谁看得到。我是实名反映，说的都可以去查，只请你们不要把我的名字告诉他们。',
    claims: [
      {
        text: '要求重新核查{village}低保对象',
        purpose: 'request',
        opinion: 'partial-support',
        facts:
          '经查，反映的两户中，一户家庭财产超标，已取消；另一户小卖部为代售点，收入低于标准，符合条件。老{neighbour}符合条件未纳入，系评议时漏报。公示位置不当属实。',
        evidence: '家庭经济状况核对报告、入户调查表、评议记录、公示照片。',
        basis: '《社会救助暂行办法》第十一条、第十三条；最低生活保障审核确认办法。',
        reasons: '低保应当应保尽保、应退尽退，公示应当让群众看得到。',
        execution:
          '取消一户并追回多领金额，{due}前把老{neighbour}纳入保障；公示改贴村口，由{town}抽查。有关人员的责任另行依规处理。',
      },
    ],
    visit: '由{town}另派人员入户，不透露反映人情况，逐户核对财产和收入。',
    proof: '收到反映人提供的情况说明（已单独保管）。',
    settlement: 'explained',
    closing: '复核结果公示照片、追缴凭证。',
  },
  {
    id: 'library',
    title: '建议延长县图书馆晚上和周末开放时间',
    contentClass: '1602',
    unit: 'office',
    months: [3, 4, 6, 7, 10],
    place: '县图书馆',
    story:
      '我是一名高中生的家长，县图书馆环境很好，可是下午五点就关门，周一全天不开。孩子放学五点半，正好赶不上。周末人多，自习室要早上六点排队。建议平时开到晚上九点，寒暑假把三楼会议室也腾出来做自习室，我们几个家长愿意轮流当志愿者维持秩序。',
    claims: [
      {
        text: '建议图书馆延长开放时间、增加自习座位',
        purpose: 'suggestion',
        opinion: 'partial-support',
        facts:
          '经查，图书馆每周开放四十六小时，座位{households}个，周末上座率超过九成。现有人员不足以全面延时。',
        evidence: '图书馆入馆统计、人员排班表。',
        basis: '《中华人民共和国公共图书馆法》第三十八条。',
        reasons: '建议合理，受人员限制分步采纳。',
        execution: '{due}前自习区周二至周日开放到晚上九点，寒暑假开放三楼，招募志愿者。周一闭馆整理暂不变。',
      },
    ],
    visit: '到图书馆与馆长商量排班，现场数了排队人数。',
    proof: '收到家长联名建议。',
    settlement: 'solved',
    closing: '图书馆延时开放公告。',
  },
  {
    id: 'graves',
    title: '修路要迁坟，通知太急补偿也没说清',
    contentClass: '0101',
    unit: 'town',
    months: [3, 4, 11, 12],
    group: true,
    place: '{village}后山',
    story:
      '{line}要从{village}后山过，{month}村里大喇叭喊，十天之内把祖坟迁走，过期按无主坟处理。我们家兄弟几个都在外地，清明还没到，老人讲究动土要看日子。补偿多少、迁到哪里，一句没有。修路我们支持，可是祖宗的事不能这么草草了事。请把日子宽限一点，把地方定好，大家心里才过得去。',
    claims: [
      {
        text: '要求延长迁坟期限并公布补偿标准',
        opinion: 'support',
        facts: '经查，村里口头通知期限十日，未书面公告补偿标准和安置墓地，程序不当。',
        evidence: '广播记录、项目征地公告、村民座谈记录。',
        basis: '《中华人民共和国土地管理法》第四十七条；《殡葬管理条例》。',
        reasons: '征地涉及坟墓迁移，应当公告补偿安置方案，给予合理期限，尊重风俗。',
        execution: '期限延长六十日，每穴补偿标准张榜公布，{due}前建成公益墓地，统一安排车辆和人手。',
      },
    ],
    visit: '到后山清点坟墓{households}穴，与各姓老人商议日子，选定公益墓地位置。',
    proof: '收到村民联名意见。',
    settlement: 'solved',
    closing: '迁移补偿发放表、公益墓地照片。',
  },
];
