// The first run: who runs this office. Guarded by the one-time token on the console.
import { z } from 'zod';
import { newPassword, requiredText, username } from './fields.ts';
import { operation } from './operation.ts';

export const readSetup = operation({
  id: 'readSetup',
  method: 'GET',
  path: '/api/setup',
  summary: 'Whether the office still has to be set up',
  access: 'public',
  response: z.object({ needed: z.boolean() }),
});

export const setUp = operation({
  id: 'setUp',
  method: 'POST',
  path: '/api/setup',
  summary: 'Set up the office and its first administrator',
  access: 'public',
  body: z.object({
    token: requiredText(100),
    officeName: requiredText(60),
    /** The word before the bracket in document numbers, such as 安信. */
    organCode: requiredText(10),
    divisionCode: z.string().regex(/^\d{6}$/),
    divisionName: requiredText(60),
    administrator: z.object({
      personName: requiredText(50),
      username: username,
      password: newPassword,
    }),
  }),
  response: z.object({}),
});
