// The routes of written authorities: recorded, ended, and the holder's own list.
import { v7 as uuid } from 'uuid';
import { listOwnAuthorities } from '#contract/authorities.ts';
import * as contract from '#contract/authority-steps.ts';
import { err } from '#core/kit/result.ts';
import type { AuthorityId } from '#core/kit/ids.ts';
import { endAuthority, grantAuthority } from '#core/petitions/grant-authority.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { storeAuthorityCode } from '#ledger/store-identity.ts';
import type { Mount } from '#platform/http/mount.ts';
import { holderOf } from './holder-of.ts';
import { ownAuthorities } from './own-authorities.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall } from './prepare-step.ts';
import { attachmentsOf } from './queries.ts';
import { takeStep } from './take-step.ts';

export function mountAuthorities(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(listOwnAuthorities, (_, call) => ownAuthorities(call, parts));
  mount(contract.grantAuthority, ({ params, body }, call) =>
    takeStep(
      'grant-authority',
      stepCall(params.id, body, call),
      async (state, tx) => {
        const { holder: asked, ...content } = body.authority;
        const files = await attachmentsOf(tx.read, content.scans);
        if (files.length < content.scans.length || files.some(({ type }) => !isScan(type)))
          return err({ kind: 'petitions.authority-scan-unreadable' as const });
        const held = await holderOf(asked, tx, call.caller, parts);
        if (!held.ok) return held;
        const { holder, holderUnitIds } = held.value;
        const authorityId = uuid() as AuthorityId;
        const facts = { ...factsOf(call, parts, state), authorityId, holderUnitIds };
        const decided = grantAuthority({ ...content, holder }, state, facts);
        if (!decided.ok) return decided;
        const { codeOf, hashOf } = parts.authorityCodes;
        await storeAuthorityCode(tx, {
          jurisdiction_id: call.caller.actor.jurisdictionId,
          code_hash: hashOf(codeOf(authorityId)),
          petition_id: state.id,
          authority_id: authorityId,
        });
        return justEvents(decided);
      },
      parts,
    ),
  );
  mount(contract.endAuthority, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'end-authority',
      stepCall(params.id, body, call),
      (state) => justEvents(endAuthority(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

// What was signed is seen with the own eyes: a picture or a PDF, by its content.
const isScan = (type: string): boolean => type.startsWith('image/') || type === 'application/pdf';
