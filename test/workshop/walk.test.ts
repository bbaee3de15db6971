import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { buildFile } from './builtFile.ts';
import { room } from './room.ts';
import { firstPicture, layAllChips } from './visit.ts';

const { open } = room(() => buildFile({ governments: 6, behind: 1 }));

/** Runs in the page: its clock then shows a day 31 days from now. */
function goToNextMonth(): void {
  const soon = Date.now() + 31 * 24 * 3600 * 1000;
  const Real = Date;
  Object.assign(globalThis, {
    Date: class extends Real {
      constructor(...given: readonly unknown[]) {
        super(...((given.length === 0 ? [soon] : given) as [number]));
      }
    },
  });
}

// All rows of the table in docs/workshop.es.md, in order, on a projector.
describe('the ninety minutes, in Spanish', () => {
  it('are walked through from the start to the Monday card', async () => {
    const { page, complaints } = await open({ hash: 'v=1&l=es&p=start' });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

    // 0–4
    await page.getByText('¿Qué cambia cuando los ministerios trabajan juntos, y cuánto cuesta?').waitFor();
    await page.locator('.tiny svg circle').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    // The short form takes the government with the fewest ministries.
    await page.getByRole('radio', { name: extent('Estado insular', 'Gabinete del norte') }).check();
    await press('Ver qué cambia');
    // 4–12
    await firstPicture(page);
    await press('Apostar primero');
    await layAllChips(page, 'Poner una ficha en «Mejor en casi todos»');
    await press('Sumar a las apuestas de la sala');
    await page.getByLabel('Código de un teléfono').waitFor();
    // 12–20
    await press('Destapar el resultado');
    await page.locator('.living canvas, .living svg').first().waitFor();
    await page.getByRole('radio', { name: '¿Por qué?' }).check();
    await page.locator('.result .chart svg').waitFor({ timeout: 60_000 });
    // 20–36
    await press('Afirmaciones');
    await page.getByRole('button', { name: 'Imprimir las tarjetas' }).waitFor();
    await page.getByRole('button', { name: 'Abrir esta tarjeta: C13' }).click();
    await press('Simular');
    await page.locator('.verdict').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: /^Mover «.*» por todo su rango$/ }).waitFor();
    // 36–41
    await press('Reformas medidas');
    await page.getByText(/^De 20 cosas que se observaron/).waitFor();
    await page.getByRole('radio', { name: /^NAV/ }).check();
    await expect.poll(() => page.locator('.patterns .failed').count()).toBeGreaterThan(0);
    // 41–66
    await press('Un año de ministro');
    await press('Asumir el cargo');
    await press('Sugerir');
    await press('Jugar este mes');
    await page.locator('.news').waitFor();
    await page.getByText('Jugarlo con tarjetas de papel').click();
    const code = (await page.locator('.play-cards .code').first().textContent())!;
    await page.getByLabel('Códigos, una línea por mes').fill(`${code.toLowerCase()}\n${code}`);
    await press('Jugar estos meses');
    await expect.poll(() => page.locator('.hours h3').first().textContent()).toContain('Mes 4 de 12');
    await press('Que la regla elija el resto del año');
    // 66–72
    await press('Repetir con cada manera de coordinar');
    // 72–82
    await press('Póngalo a prueba');
    await page.getByRole('button', { name: 'Que busque la aplicación' }).waitFor();
    await page.getByRole('button', { name: 'Anotar A y B como están' }).waitFor();
    // 82–90
    await press('Tarjeta del lunes');
    await page.getByLabel('Qué haremos el lunes').fill('Responder a quien más tiempo nos espera.');
    await page.getByText('Obstáculos en espera').first().waitFor({ timeout: 60_000 });
    const card = await page.locator('.monday input.mono').inputValue();
    await press('Tarjeta nueva');
    await expect.poll(() => page.getByLabel('Qué haremos el lunes').inputValue()).toBe('');

    // Thirty days later, in another browser; in the short form in this one, whose card is a new one.
    const later = extent({ page, complaints }, undefined) ?? (await open({ hash: 'v=1&l=es&p=monday' }));
    await later.page.evaluate(goToNextMonth);
    await later.page.getByLabel('Abrir una tarjeta con su código').fill(card);
    await later.page.getByRole('button', { name: 'Abrir la tarjeta', exact: true }).click();
    await later.page.getByRole('heading', { name: '¿Qué pasó?' }).waitFor();
    await expect.poll(() => later.page.locator('.came').textContent()).toContain('Responder a quien');
    await later.page.getByRole('radio', { name: 'igual que antes: no cambió nada' }).check();
    expect([...complaints, ...later.complaints]).toEqual([]);
  }, 240_000);
});
