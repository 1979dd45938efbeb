// Writes the generated files again: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { errorsMarkdown } from './describe-errors.ts';
import { stepsMarkdown } from './describe-steps.ts';
import { configMarkdown, environmentExample } from '#platform/config/describe-config.ts';

const root = new URL('../', import.meta.url);
writeFileSync(new URL('docs/config.md', root), configMarkdown());
writeFileSync(new URL('.env.example', root), environmentExample());
writeFileSync(new URL('docs/errors.md', root), errorsMarkdown());
writeFileSync(new URL('docs/law/steps.md', root), stepsMarkdown());
