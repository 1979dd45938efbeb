// Who the petitioner is: apart from the matter, masked by default.
import { z } from 'zod';
import { incapacities } from '#core/petitions/capacity.ts';
import { personRoles } from '#core/petitions/person.ts';
import { certificateTypeIds } from '#core/people/certificates.ts';
import { day, petitionerId, petitionId, requiredText, text } from './fields.ts';
import { operation } from './operation.ts';

/** A petitioner as the clerk types them in; checked by `core/people` before anything is stored. */
export const petitionerInput = z.object({
  name: requiredText(50),
  certificateType: z.enum(certificateTypeIds),
  certificateNumber: text(40),
  phone: text(30),
  address: text(200),
  /** Six to twelve digits; where the petitioner lives. */
  divisionCode: z.string().regex(/^(\d{6,12})?$/),
});

/** Either somebody already known, or somebody new. */
export const personInput = z.object({
  petitionerId: petitionerId.optional(),
  petitioner: petitionerInput.optional(),
  role: z.enum(personRoles),
  /** Somebody who cannot act alone; a guardian is then named as well. */
  incapacity: z.enum(incapacities).optional(),
  /** Of a guardian or proxy: for whom, as the position in the list of people, from 0. */
  actsFor: z.number().int().min(0).max(199).optional(),
  relation: text(50).optional(),
  /** The written authority of a proxy: what it is and where it is kept. */
  authority: text(200).optional(),
});

export const petitionerHit = z.object({
  id: petitionerId,
  name: z.string(),
  maskedCertificate: z.string(),
  maskedPhone: z.string(),
  address: z.string(),
  petitions: z.array(
    z.object({
      id: petitionId,
      number: z.string(),
      title: z.string(),
      receivedOn: day,
      phase: z.string(),
    }),
  ),
});

export const findPetitioners = operation({
  id: 'findPetitioners',
  method: 'GET',
  path: '/api/petitioners',
  summary: 'Look up petitioners by name, phone tail or certificate number',
  access: 'signed-in',
  query: z.object({ q: requiredText(50) }),
  response: z.object({ hits: z.array(petitionerHit) }),
});
