import { siteKey } from '../../core/sites/site-key';
import { isOn } from './site';
import { apply } from './writer';

/** Switches the site of an address over; false where the address is no site. */
export async function toggleSite(url: string | undefined): Promise<boolean> {
  const site = siteKey(url ?? '');
  if (site === null) return false;
  await apply({ type: 'set-site', site, on: !(await isOn(url, url)) });
  return true;
}
