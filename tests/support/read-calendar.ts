// Reads iCalendar by the letter of RFC 5545, knowing nothing of how ours is written: unfolds octets, parses every content
// line by its grammar, nests the components, and refuses what a strict program would refuse.

export type Property = {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
};
export type Component = {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
};

const lineShape =
  /^(?<name>[A-Z0-9-]+)(?<parameters>(;[A-Z0-9-]+=("[^"\u0000-\u001f]*"|[^";:,\u0000-\u001f]+))*):(?<value>[^\u0000-\u0008\u000a-\u001f\u007f]*)$/u;

/** The calendar; throws with the line that is wrong. */
export function readCalendar(file: string): Component {
  const bytes = Buffer.from(file, 'utf8');
  if (bytes.toString('utf8') !== file) throw new Error('not UTF-8');
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error(`a bare line break: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines = physical
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n');
  const open: { name: string; properties: Property[]; components: Component[] }[] = [];
  let whole: Component | undefined;
  for (const line of lines) {
    if (whole) throw new Error(`after the end: ${line}`);
    const property = parseLine(line);
    if (property.name === 'BEGIN') open.push({ name: property.value, properties: [], components: [] });
    else if (property.name === 'END') {
      const done = open.pop();
      if (!done || done.name !== property.value) throw new Error(`ends what is not open: ${line}`);
      const around = open.at(-1);
      if (around) around.components.push(done);
      else whole = done;
    } else {
      const around = open.at(-1);
      if (!around) throw new Error(`outside of everything: ${line}`);
      around.properties.push(property);
    }
  }
  if (!whole) throw new Error('never ends');
  return whole;
}

function parseLine(line: string): Property {
  const groups = lineShape.exec(line)?.groups;
  if (!groups) throw new Error(`no content line: ${line}`);
  const parameters = Object.fromEntries(
    [...(groups['parameters'] ?? '').matchAll(/;([A-Z0-9-]+)=("[^"]*"|[^";:,]+)/gu)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').replaceAll('"', ''),
    ]),
  );
  return { name: groups['name'] ?? '', parameters, value: groups['value'] ?? '' };
}

/** The text value of a property, unescaped; undefined when it is not there, an error when it is there twice. */
export function textOf(component: Component, name: string): string | undefined {
  const found = component.properties.filter((property) => property.name === name);
  if (found.length > 1) throw new Error(`${name} twice`);
  const [property] = found;
  if (!property) return undefined;
  if (/(?<!\\)(\\\\)*[;,]/u.test(property.value.replaceAll(/\\[\\;,nN]/gu, '')))
    throw new Error(`not escaped: ${property.value}`);
  return property.value.replaceAll(/\\([\\;,nN])/gu, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
