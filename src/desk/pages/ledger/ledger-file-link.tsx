import { Button } from 'antd';
import { ledgerFilePath } from '#contract/ledger-file.ts';
import type { Language } from '#core/kit/language.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { useLanguage, useSay } from '../../ui/language.tsx';

type Props = { readonly wanted: (language: Language) => Parameters<typeof ledgerFilePath>[0] };

/** What the page shows, as a workbook to file, print or send on. */
export function LedgerFileLink({ wanted }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Button className="no-print" href={ledgerFilePath(wanted(language))} download>
      {say(ledgerTexts.workbook)}
    </Button>
  );
}
