import { asSentence, officialDate } from './official-wording.ts';
import { bodyBlocks, contactBlocks, firstHeading, limitReckoning } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import { callOf, frame } from './compose-review-notices.ts';
import type { ReviewResumptionFacts, ReviewSuspensionFacts } from './review-facts.ts';

/** 中止复查（复核）通知书: since when and why the review stands still, and whether its limit does (本系统设定). */
export function composeReviewSuspension(facts: ReviewSuspensionFacts): LetterContent {
  const you = callOf(facts);
  return {
    ...frame(facts, `信访事项${facts.level}中止通知书`),
    body: [
      ...bodyBlocks(
        `${requestOf(facts)}因“${facts.cause}”，本机关决定自${officialDate(facts.suspendedOn)}起中止${facts.level}，现通知如下：`,
      ),
      firstHeading(1, '中止的理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '期限'),
      ...bodyBlocks(
        facts.pausesLimit
          ? `本事项适用的规则规定，中止期间不计入${facts.level}期限。中止的原因消除后，期限继续计算，本机关将另行书面通知${you}。`
          : `本事项适用的规则没有规定中止期间可以扣除，${facts.level}期限照常计算：本机关应当在${officialDate(facts.limit.date)}前（含当日）提出${facts.level}意见。${limitReckoning(facts.limit)}`,
      ),
      firstHeading(3, `${you}可以做什么`),
      ...bodyBlocks(
        `${you}知道中止的原因已经消除的，可以随时告知本机关，并提供有关材料；在${facts.level}意见作出以前，可以自愿撤回申请。`,
      ),
      ...contactBlocks(4, facts.contact),
    ],
  };
}

/** 恢复复查（复核）通知书: that the cause is gone, and by when the review is now decided (本系统设定). */
export function composeReviewResumption(facts: ReviewResumptionFacts): LetterContent {
  return {
    ...frame(facts, `信访事项${facts.level}恢复通知书`),
    body: [
      ...bodyBlocks(
        `${requestOf(facts)}${facts.level}自${officialDate(facts.suspendedOn)}起中止，中止的原因已于${officialDate(facts.overOn)}消除，本机关决定恢复${facts.level}，现通知如下：`,
      ),
      firstHeading(1, '恢复的理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '期限'),
      ...bodyBlocks(
        `${facts.pausedLimit ? '中止期间不计入期限' : '期限没有因为中止而延长'}。本机关应当在${officialDate(facts.limit.date)}前（含当日）提出${facts.level}意见，并书面答复${callOf(facts)}。${limitReckoning(facts.limit)}`,
      ),
      ...contactBlocks(3, facts.contact),
    ],
  };
}

function requestOf(facts: ReviewSuspensionFacts | ReviewResumptionFacts): string {
  const { contested, matter } = facts;
  return (
    `${callOf(facts)}不服${contested.organ}作出的《${contested.paper}》（${contested.number}），就“${matter.subject}”信访事项` +
    `（信访编号：${matter.petitionNumber}）于${officialDate(facts.receivedOn)}提出的${facts.level}申请，本机关已经受理。`
  );
}
