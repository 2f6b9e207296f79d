import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Kto Ci płaci?',
    search: 'Szukaj pracodawcy lub firmy płacowej',
    none_hint: 'Sprawdź pisownię albo wyszukaj firmę, która nalicza Twoją pensję.',
    upload: 'Zamiast tego prześlij dokumenty',
    paid_by: (provider) => `Płace w ${provider}`,
  },
  upload: {
    title: 'Prześlij potwierdzenia zarobków',
    body: 'Odcinki wypłat, formularze W-2 i wyciągi bankowe jako PDF lub zdjęcie. Wszystkie rogi powinny być widoczne.',
    choose: 'Wybierz pliki',
    missing: 'Wybierz co najmniej jeden plik',
    submit: 'Wyślij',
    sandbox:
      'Tryb testowy: wystarczy dowolny PDF lub zdjęcie; plik z „statement” w nazwie to wyciąg bankowy. JSON mówi, co odczytano.',
    limits: (files, megabytes) => `Do ${files} plików, każdy do ${megabytes} MB`,
    remove: (file) => `Usuń ${file}`,
  },
  proof: {
    title: (account) => `Prześlij wyciąg z rachunku ${account}`,
    body: 'Niedawny, jako PDF lub zdjęcia. Powinny na nim być imię i nazwisko, adres i numer rachunku.',
    sandbox: 'Tryb testowy: wystarczy dowolny PDF lub zdjęcie. JSON mówi, co odczytano.',
    sent_title: 'Wyciąg został wysłany',
    sent: (app) => `Jest teraz odczytywany; ${app} pozna wynik.`,
  },
  wrong: {
    count: 'Wybierz mniej plików, ale co najmniej jeden.',
    size: 'Jeden plik albo wszystkie razem są za duże.',
    type: 'Można wysyłać tylko pliki PDF i zdjęcia.',
    upload: 'Pliki nie dotarły. Wyślij je ponownie.',
  },
  connected: (app) => `Twoje dochody są teraz udostępniane ${app}.`,
}
