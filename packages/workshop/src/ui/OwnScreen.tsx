export function OwnScreen() { return <section class="page" id="result" tabIndex={-1} />; }
