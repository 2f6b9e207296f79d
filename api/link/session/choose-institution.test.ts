import { describe, expect, test } from 'vitest'
import { FIRST_PLATYPUS, startPlayer } from './testing.ts'

describe('an institution', () => {
  test.each([
    ['ins_132361', 'SELECT_DOWN_INSTITUTION', 'INSTITUTION_DOWN'],
    ['ins_135842', 'SELECT_FILTERED_INSTITUTION', 'PRODUCTS_NOT_SUPPORTED'],
  ])('%s is stopped with %s', async (institution_id, event, error_code) => {
    const player = startPlayer()
    await player.play({ type: 'continue' })
    const pane = await player.play({ type: 'select_institution', institution_id })
    expect(pane).toMatchObject({ view_name: 'ERROR', error: { error_code } })
    expect(player.sequence().slice(2)).toEqual([
      'SELECT_INSTITUTION',
      event,
      `ERROR(${error_code})`,
      'TRANSITION_VIEW(ERROR)',
    ])
  })

  test('that is degraded warns and goes on', async () => {
    const player = startPlayer()
    await player.play({ type: 'continue' })
    const pane = await player.play({ type: 'select_institution', institution_id: 'ins_132363' })
    expect(pane).toMatchObject({ view_name: 'CREDENTIAL', institution: { notice: 'degraded' } })
    expect(player.sequence().at(-2)).toBe('SELECT_DEGRADED_INSTITUTION')
  })

  test('that is not supported exits as such', async () => {
    const player = startPlayer()
    await player.play({ type: 'continue' })
    await player.play({ type: 'select_institution', institution_id: 'ins_133402' })
    await player.play({ type: 'exit', is_asked: false })
    expect(player.sequence().at(-1)).toBe('EXIT(institution_not_supported)')
  })

  test('of another country is neither listed nor chosen', async () => {
    const player = startPlayer({ country_codes: ['CA'] })
    const list = await player.play({ type: 'continue' })
    if (list.view_name !== 'SELECT_INSTITUTION') throw new Error(list.view_name)
    expect(list.institutions.map(({ institution_id }) => institution_id)).toEqual(['ins_43'])
    expect(await player.play({ type: 'select_institution', institution_id: FIRST_PLATYPUS })).toEqual(list)
  })

  test('given by the app skips the list, also on the way back', async () => {
    const player = startPlayer({ institution_id: FIRST_PLATYPUS })
    expect(await player.play({ type: 'continue' })).toMatchObject({ view_name: 'CREDENTIAL' })
    expect(await player.play({ type: 'back' })).toMatchObject({ view_name: 'CONSENT' })
  })

  test('of the token’s routing number comes first, and is matched instead of selected', async () => {
    const player = startPlayer({ institution_data: { routing_number: '101908988' } })
    const list = await player.play({ type: 'continue' })
    if (list.view_name !== 'SELECT_INSTITUTION') throw new Error(list.view_name)
    expect(list.institutions[0]).toMatchObject({ institution_id: 'ins_129571', name: 'Bank21' })
    await player.play({ type: 'select_institution', institution_id: 'ins_129571' })
    expect(player.events[2]).toMatchObject({
      event_name: 'MATCHED_SELECT_INSTITUTION',
      metadata: { match_reason: 'routing_number', institution_id: 'ins_129571' },
    })
  })

  test.each([
    [{ institution_id: 'ins_109511', routing_number: '101908988' }, 'ins_109511', null],
    [{ institution_id: 'ins_none', routing_number: '101908988' }, 'ins_129571', 'routing_number'],
    // Of another country, and without the product.
    [{ institution_id: 'ins_43', routing_number: '101908988' }, 'ins_129571', 'routing_number'],
    [{ institution_id: 'ins_135842', routing_number: '101908988' }, 'ins_129571', 'routing_number'],
  ])('that the token names comes first: %j', async (institution_data, institution_id, match_reason) => {
    const player = startPlayer({ institution_data })
    const list = await player.play({ type: 'continue' })
    if (list.view_name !== 'SELECT_INSTITUTION') throw new Error(list.view_name)
    expect(list.institutions[0]?.institution_id).toBe(institution_id)
    await player.play({ type: 'select_institution', institution_id })
    const metadata = { match_reason, institution_id }
    expect(player.events[2]).toMatchObject({ event_name: 'MATCHED_SELECT_INSTITUTION', metadata })
  })
})
