export function VerifyView() {
  return null;
}
