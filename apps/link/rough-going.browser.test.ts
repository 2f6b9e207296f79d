import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { chooseBank, logIn, openLab, shareAll, type LinkLab, type Shop } from './testing.ts'

const chromium = findChromium()

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
})
afterAll(() => lab?.close())

/** Holds back the answers to one kind of request until it is let go. */
async function hold({ page }: Shop, path: string) {
  const open = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  await page.route(`**/link/v2/${path}`, async (route) => {
    asked.resolve()
    await open.promise
    await route.continue().catch(() => {})
  })
  return { asked: asked.promise, letGo: open.resolve }
}

const kinds = async (shop: Shop) => (await shop.heard()).map(([kind, name]) => (kind === 'event' ? name : kind))

describe.skipIf(chromium === undefined)('a slow server', () => {
  test('may be left before it has opened the session, which is then over', async () => {
    const token = await lab.makeLinkToken()
    const shop = await lab.visit(token)
    const held = await hold(shop, 'session/open')
    await shop.page.click('#connect')
    await held.asked
    await shop.page.evaluate('handler.exit()')
    await shop.hears('exit')
    held.letGo()
    const sessions = async () => (await lab.server.call('/link/token/get', { link_token: token })).body.link_sessions
    await expect.poll(async () => (await sessions())?.[0]?.finished_at).toEqual(expect.any(String))
    expect(await kinds(shop)).toEqual(['load', 'exit'])
    await shop.page.click('#connect')
    await shop.part('pane-CONSENT').waitFor()
    expect(await kinds(shop)).toEqual(['load', 'exit', 'OPEN'])
    expect(await sessions()).toHaveLength(2)
    await shop.close()
  })

  test('tells onExit also when Link is left before it could be shown', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(), {
      script: 'window.handler = Plaid.create({ token, ...callbacks }); handler.open(); handler.exit()',
    })
    await shop.hears('exit')
    await shop.hears('load')
    await shop.page.evaluate('handler.open()')
    await shop.part('pane-CONSENT').waitFor()
    expect(await kinds(shop)).toEqual(['exit', 'load', 'OPEN'])
    await shop.close()
  })

  test('shows which bank it is at work on', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await shop.page.click('#connect')
    await shop.part('continue').click()
    const row = shop.part('institution-ins_109508')
    await row.waitFor()
    const held = await hold(shop, 'session/act')
    await row.click()
    await shop.link.locator('[aria-busy=true]').and(row).waitFor()
    held.letGo()
    await shop.part('pane-CREDENTIAL').waitFor()
    await shop.close()
  })

  test('may be left while a bank is asked', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('pane-CREDENTIAL').waitFor()
    const held = await hold(shop, 'session/act')
    await logIn(shop, 'pass_good')
    await held.asked
    await shop.part('close').click()
    await shop.part('leave').click()
    await shop.hears('exit')
    expect(await shop.page.locator('dialog[open]').count()).toBe(0)
    held.letGo()
    await shop.close()
  })

  test('does not end the session that was opened after the one it is late with', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('pane-CREDENTIAL').waitFor()
    const held = await hold(shop, 'session/act')
    await shop.page.evaluate('handler.exit({ force: true })')
    await shop.hears('exit')
    await shop.page.click('#connect')
    await shop.part('pane-CONSENT').waitFor()
    const answered = shop.page.waitForResponse('**/session/act')
    held.letGo()
    await answered
    await shop.part('continue').click()
    await shop.part('pane-SELECT_INSTITUTION').waitFor()
    expect((await kinds(shop)).filter((kind) => kind === 'exit')).toHaveLength(1)
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('a bad line', () => {
  test('that breaks in the middle of an answer is tried again', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('pane-CREDENTIAL').waitFor()
    let breaks = 1
    await shop.page.route('**/session/act', (route) =>
      breaks-- > 0
        ? route.fulfill({ status: 200, contentType: 'application/json', body: '{"pane":' })
        : route.continue(),
    )
    await logIn(shop, 'pass_good')
    await shareAll(shop)
    await shop.hears('success')
    await shop.close()
  })

  test('is told of, and Link goes on where it was once it is back', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('pane-CREDENTIAL').waitFor()
    await shop.page.context().setOffline(true)
    await logIn(shop, 'pass_good')
    await shop.part('way-try_again').waitFor()
    await shop.page.context().setOffline(false)
    await shop.part('way-try_again').click()
    await shareAll(shop)
    await shop.hears('success')
    expect((await shop.sequence()).filter((name) => name === 'SUBMIT_CREDENTIALS')).toHaveLength(1)
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('what was typed', () => {
  test('is the username still after a wrong password, and the password is typed anew', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'wrong')
    await shop.part('pane-error').waitFor()
    expect(await shop.part('username').inputValue()).toBe('user_good')
    expect(await shop.part('password').inputValue()).toBe('')
    await shop.part('password').and(shop.link.locator(':focus')).waitFor()
    await shop.page.keyboard.type('pass_good')
    await shop.page.keyboard.press('Enter')
    await shop.part('pane-SELECT_ACCOUNT').waitFor()
    await shop.close()
  })

  test('is no longer than the server takes, and may describe a whole bank as a password', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('username').focus()
    await shop.page.keyboard.insertText('u'.repeat(300))
    await shop.part('password').focus()
    await shop.page.keyboard.insertText('p'.repeat(70_000))
    await shop.page.keyboard.press('Enter')
    await shop.part('pane-error').waitFor()
    expect(await shop.part('username').inputValue()).toBe('u'.repeat(200))
    await shop.close()
  })

  test('is not carried to another bank', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'wrong')
    await shop.part('pane-error').waitFor()
    await shop.part('back').click()
    await shop.part('institution-ins_109509').click()
    await shop.part('pane-CREDENTIAL').waitFor()
    expect(await shop.part('username').inputValue()).toBe('')
    await shop.close()
  })

  test('is still there for who has thought of leaving, and stays', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_109508')
    await shop.part('username').fill('user_good')
    await shop.part('close').click()
    await shop.part('stay').click()
    expect(await shop.part('username').inputValue()).toBe('user_good')
    await shop.part('pane-CREDENTIAL').getByRole('heading').and(shop.link.locator(':focus')).waitFor()
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('hasty hands', () => {
  test('do not choose a bank by the second half of a double click', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await shop.page.click('#connect')
    await shop.part('continue').click({ clickCount: 2, delay: 150 })
    await shop.part('pane-SELECT_INSTITUTION').waitFor()
    await shop.part('institution-ins_109508').waitFor()
    expect(await shop.sequence()).toEqual(['OPEN(CONSENT)', 'TRANSITION_VIEW(SELECT_INSTITUTION)'])
    await shop.close()
  })

  test('find the bank’s answer also while they are asked whether to leave', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_127287')
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    await shop.hears('OPEN_OAUTH')
    await shop.part('close').click()
    await shop.part('pane-EXIT').waitFor()
    await bank.getByTestId('bank-log-in').click()
    await bank.getByTestId('bank-submit').click()
    await shop.part('finish').click()
    await shop.hears('success')
    await shop.close()
  })

  test('take the bank’s window with them when they leave', async () => {
    const shop = await lab.visit(await lab.makeLinkToken())
    await chooseBank(shop, 'ins_127287')
    const [bank] = await Promise.all([shop.page.waitForEvent('popup'), shop.part('open-oauth').click()])
    await shop.hears('OPEN_OAUTH')
    const closed = bank.waitForEvent('close')
    await shop.part('close').click()
    await shop.part('leave').click()
    await shop.hears('exit')
    await closed
    await shop.close()
  })
})

describe.skipIf(chromium === undefined)('colours of the person’s own', () => {
  test('still show which choice is made, and what is a button', async () => {
    const shop = await lab.visit(await lab.makeLinkToken(), {
      context: { forcedColors: 'active', reducedMotion: 'reduce' },
    })
    await chooseBank(shop, 'ins_109508')
    await logIn(shop, 'mfa_device')
    const device = shop.part('mfa-answer-0')
    await device.getByRole('radio').first().check()
    const [chosen, other] = await Promise.all(
      [0, 1].map((row) => device.locator('label > [aria-hidden]').nth(row).screenshot()),
    )
    expect(chosen?.equals(other ?? chosen)).toBe(false)
    const edge = await shop.part('submit-mfa').evaluate((button) => {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(button)
      return { isDrawn: borderTopWidth !== '0px', isSeen: borderTopColor !== backgroundColor }
    })
    expect(edge).toEqual({ isDrawn: true, isSeen: true })
    await shop.close()
  })

  test('a name that begins with a picture keeps it whole', async () => {
    const shop = await lab.visit(await lab.makeLinkToken({ client_name: '🧵 Threadbare' }))
    await shop.page.click('#connect')
    const tile = shop.part('pane-CONSENT').locator('[aria-hidden]', { hasText: '🧵' })
    expect(await tile.last().innerText()).toBe('🧵')
    await shop.close()
  })
})
