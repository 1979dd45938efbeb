// Who the petitioner is: apart from the matter, masked by default.
import { z } from 'zod';
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
  role: z.enum(['petitioner', 'representative']),
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
