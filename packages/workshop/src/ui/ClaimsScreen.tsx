export function ClaimsScreen() { return <section class="page" id="result" tabIndex={-1} />; }
