import { useMemo } from 'preact/hooks';
import { rankStatements } from '../../core/facts/rank';
import type { ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';

interface LeadRecordProps {
  mention: ReportedMention;
  /** The page it stands on, should it be cited with its sentence; null where that is not known. */
  url: string | null;
}

/** The statement that a mention's sentence is about, with its quote, its source and the forms to cite it in. */
export function LeadRecord({ mention, url }: LeadRecordProps) {
  const { wanted } = usePage();
  const lead = useMemo(
    () => rankStatements(mention.context, mention, wanted)[0]?.statement,
    [mention, wanted],
  );
  const { sentence, title } = mention.context;
  const page = { sentence, title, ...(url && { url }) };
  return lead ? <StatementList key={lead.id} statements={[lead]} unfolded page={page} /> : null;
}
