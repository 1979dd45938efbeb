// The command line. A new command is one file in commands/ and one line here.
import { runCommand, type CommandTable } from './commands/run-command.ts';

const commands: CommandTable = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  demo: async () => (await import('./commands/demo.ts')).demo,
  migrate: async () => (await import('./commands/migrate.ts')).migrateDatabase,
  verify: async () => (await import('./commands/verify.ts')).verify,
  import: async () => (await import('./commands/import.ts')).importTable,
  calendar: async () => (await import('./commands/calendar.ts')).calendar,
  sweep: async () => (await import('./commands/sweep.ts')).sweep,
  due: async () => (await import('./commands/due.ts')).due,
  classify: async () => (await import('./commands/classify.ts')).classify,
  similar: async () => (await import('./commands/similar.ts')).similar,
  'db-url': async () => (await import('./commands/db-url.ts')).dbUrl,
};

process.exitCode = await runCommand(process.argv.slice(2), commands);
