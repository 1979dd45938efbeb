// The same matter told by different people: in one breath on the phone, in a letter with everything that went before.
import type { Channel } from '#core/classes/channels.ts';
import type { FillWords } from './fill-words.ts';
import type { Dice } from './seeded-dice.ts';

const openings = [
  '领导您好：',
  '尊敬的信访局同志：我是{town}{village}的村民，有一件事想请你们帮忙。',
  '我文化不高，写得不好请多包涵。',
  '本来不想给政府添麻烦，实在是没有办法了才来反映。',
  '我把事情的经过如实说一说，有一句假话我负责。',
  '第一次来反映问题，不知道该找哪个部门，麻烦你们转给管事的单位。',
];

const before = [
  '为这件事我先后找过村里两次、镇里一次，都说要研究研究，到现在没有个准话。',
  '{month}打过一次12345，回电话说已经转下去了，后来就没有下文。',
  '镇里的同志其实来看过，人很客气，也拍了照，就是说权限不够，要往上报。',
  '有人劝我算了，说胳膊拧不过大腿，可是我想政府总是讲道理的地方。',
  '问了几个部门，这个说归那个管，那个说归这个管，我腿都跑细了。',
  '家里人也商量过要不要打官司，可是请律师要钱，拖的时间又长，还是想先请政府出面协调。',
];

const pleas = [
  '恳请尽快派人来看一看，给我们一个明确的答复。',
  '麻烦你们百忙之中过问一下，我的电话一直开着，随时可以来核实。',
  '不管结果怎么样，请给我一个书面的说法，我心里也踏实。',
  '盼复，谢谢！',
  '相信你们会公正处理，先谢谢了。',
  '如果不合政策，也请把政策讲给我听，我不会无理取闹。',
];

const daybook = [
  '头一回是{month}初三，我去村里找支书，他在开会，等到中午，说让我写个材料。',
  '材料写好送过去，文书收了，没有打收条，我就用手机拍了一张。',
  '过了半个月去问，说已经报到镇里了，让我等通知。',
  '我又等了二十天，自己坐车到镇上，门口登记的小伙子很热心，帮我找到了办公室，管事的人下村去了。',
  '下午三点多人回来了，翻了半天，说没有收到村里的材料，让我重新交一份。',
  '我当时心里很不是滋味，但还是回家又抄了一遍，第二天一早送来。',
  '隔了一个礼拜，镇里来了两个人，量了尺寸，问了邻居老{neighbour}，记了两页纸，我和老{neighbour}都签了字。',
  '后来打电话问，说这个事涉及别的部门，要开协调会。协调会什么时候开，谁也说不准。',
  '中间老伴住了一次院，我顾不上，这事就耽误了一个多月。',
  '出院以后我又去，当时管事的同志调走了，新来的同志说要先熟悉情况。',
  '新来的同志倒是认真，把材料都复印了，还给我倒了水，说他记下了。',
  '又过了一个月，还是没有消息。打电话，响了很久没有人接。',
  '邻居说，你要留好证据。我就把每次去的日子、见了谁、说了什么，都记在本子上，今天一并带来了。',
  '这期间我自己也垫了不少钱，前前后后加起来有{sum}元，票据都在。',
  '我算了算，为这件事跑了十一趟，光车费就三百多，误工还不算。',
  '我不怪哪一个人，大家都有难处，就是这件事总要有个头。',
];

/** What else went on meanwhile, for the letters of those who had time to write everything down. */
const meanwhile = [
  '这件事在我们{village}不是我一家，左邻右舍都看在眼里，有的人不愿意出头，怕以后办事被为难，我想总要有人说句话。',
  '我年轻的时候也当过几年生产队的记工员，知道干部的难处，上面千条线，下面一根针，可是针眼再小，也要让线穿过去。',
  '家里的情况也说一说：老人常年吃药，孩子在外面读书，一家人的开销就靠地里的收成和打零工，经不起这样一拖再拖。',
  '中间也有好心人给我出主意，说到网上去发个帖子，点击的人多了就有人管了。我没有那样做，我想还是走正规的路子。',
  '我请在县里上班的侄子帮我查了查规定，他打印了几页纸给我，我一个字一个字看了，越看越觉得我们的要求不过分。',
  '这几个月我觉都睡不踏实，半夜醒了就想这件事，心里那个急，没有碰上的人体会不到。',
  '也有人劝我花点钱托托关系，我没有答应，有什么事情还是摆到桌面上来讲。',
  '镇里新来的那位年轻干部，专门骑电动车到我家里来过，坐在小板凳上听我讲了一个多钟头，本子记得满满的，这样的干部我们是信得过的。',
  '如果需要我到场对质，随时可以，不管刮风下雨，打个电话我就来；需要哪些材料，请一次告诉我，我年纪大了，经不起来回跑。',
  '我把和这件事有关的收据、照片、协议都按日期排好了，一共装了一个文件袋，复印件随信附上，原件我自己留着，要看随时拿来。',
];

const short: readonly Channel[] = ['call', 'suggestion-box', 'screening'];

export type Telling = {
  readonly channel: Channel;
  readonly fill: FillWords;
  readonly veryLong: boolean;
  /** A suggestion or thanks: nobody pleads or complains. */
  readonly calm: boolean;
};

/** The narrative of one petition, from two sentences to several pages. `told` is the story of the matter. */
export function tellStory(dice: Dice, told: string, { channel, fill, veryLong, calm }: Telling): string {
  const story = fill(told);
  if (calm) return `${dice.chance(0.4) ? '领导您好：\n' : ''}${story}${dice.chance(0.5) ? '谢谢！' : ''}`;
  if (veryLong) return longStory(dice, story, fill);
  if (short.includes(channel) && dice.chance(0.6)) return shorten(story) + fill(dice.pick(pleas));
  const letter = channel === 'letter' || channel === 'online';
  const opening = dice.chance(0.55) ? fill(dice.pick(openings)) : '';
  const past = dice.chance(0.55) ? fill(dice.pick(before)) : '';
  const more = dice.chance(0.4) ? someOf(dice, meanwhile, dice.int(1, 4)).map(fill).join('') : '';
  const plea = dice.chance(0.6) ? fill(dice.pick(pleas)) : '';
  return [`${opening}${letter ? '\n' : ''}${story}`.trim(), `${past}${more}${plea}`]
    .filter((part) => part !== '')
    .join(letter ? '\n' : '');
}

function longStory(dice: Dice, story: string, fill: FillWords): string {
  const days = daybook.map((line, at) => `${at + 1}．${fill(line)}`);
  const rest = before.map(fill).join('');
  return [
    fill(dice.pick(openings)),
    story,
    '下面是我记的流水账，请领导耐心看完：',
    ...days,
    rest,
    ...meanwhile.map(fill),
    '为了让领导看得明白，我把要求再说一遍，写在下面：',
    story,
    pleas.map(fill).join(''),
  ].join('\n');
}

/** `count` different ones, in their order. */
function someOf(dice: Dice, items: readonly string[], count: number): readonly string[] {
  const from = dice.int(0, items.length - count);
  return items.slice(from, from + count);
}

/** The first sentences, up to about eighty characters. */
function shorten(story: string): string {
  let kept = '';
  for (const sentence of story.match(/[^。？！]+[。？！]/g) ?? [story]) {
    if (kept.length > 75) break;
    kept += sentence;
  }
  return kept;
}
