import { Outlet } from '@tanstack/react-router';
import { SignedIn } from './signed-in.tsx';

/** The frame of a page that has the whole screen for itself: no menu, no search. */
export function BareShell() {
  return <SignedIn>{() => <Outlet />}</SignedIn>;
}
