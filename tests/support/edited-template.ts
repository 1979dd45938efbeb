import PizZip from 'pizzip';
import { shippedTemplate } from '#features/papers/find-template.ts';
import { houseRoot } from './house.ts';

/** A shipped Word template with one phrase written otherwise, as an office edits it in Word. */
export async function editedTemplate(
  kind: Parameters<typeof shippedTemplate>[0],
  from: string,
  to: string,
): Promise<Buffer> {
  const zip = new PizZip(await shippedTemplate(kind, houseRoot));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(from)) throw new Error(`${kind} does not say ${from}`);
  zip.file('word/document.xml', xml.replaceAll(from, to));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
