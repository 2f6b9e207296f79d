/**
 * What the model learns from: invented but likely names of businesses and kinds of entries, below the category that they
 * belong to, divided by commas.
 */
export const trainingTable = String.raw`
[FOOD_AND_DRINK_COFFEE]
cornerstone coffee roasters, the bean counter cafe, espresso vivo, morning brew coffeehouse, java junction, cafe del sol coffee, drip coffee bar, third street espresso, kona coffee co, roast house, perk up coffee, mocha joes, cup of joe, tea house, boba time, bubble tea bar, kung fu boba, matcha cafe, tea leaf lounge, steam coffee works, latte da, caffe roma, grounds for thought coffee, coffee shop, coffee stand drive thru, koffee kup, brewed awakening coffee, cold brew bar, the coffee nook, chai spot, coffee cart, milk tea house
[FOOD_AND_DRINK_RESTAURANT]
bella napoli ristorante, the corner bistro, thai orchid, golden dragon chinese restaurant, sushi zen, tokyo ramen, el charro mexican grill, taqueria jalisco, mariscos el rey, taj mahal indian, bombay curry house, olive tree mediterranean grill, gyro house, pita kitchen, falafel king, seoul garden korean bbq, steakhouse 55, prime chop house, smokehouse barbecue, bbq pit, ribs and brisket, southern kitchen soul food, crab shack, oyster bar and grill, fish market grill, seafood house, pizzeria uno mas, brick oven pizza, wood fired pizza company, trattoria milano, osteria, pasta house, cantina, tacos al pastor, burrito house, pupuseria, cevicheria peruana, dim sum palace, noodle bar, pho house, banh mi deli, vietnamese cuisine, diner, pancake house, breakfast club, brunch spot, waffle cafe, the egg house, bakery, boulangerie, patisserie, donut bakery, bagel bakery, creamery ice cream, gelato, frozen yogurt, dessert bar, delicatessen, sandwich cafe, gastropub kitchen, tavern and grill, eatery, supper club, hibachi, teriyaki house, poke bowl, ethiopian restaurant, greek taverna, cuban cafe, jamaican jerk, brasserie, food truck, tapas bar, kebab house, mongolian grill, wok inn, buffet, crepes, restaurant and lounge, kitchen and table, cafe, hot pot, salad kitchen, gourmet soup, izakaya, churrascaria, cucina italiana, tandoori, chophouse, enchiladas, tortas, birria, shawarma, biryani, udon, bulgogi, sharwarma grill, catfish house, crawfish boil, cajun kitchen, oyster, lobster pound, clam shack, fish fry, bistro cafe, the table, farm to table kitchen, ice cream parlor, cupcakes, pies
[FOOD_AND_DRINK_FAST_FOOD]
burger barn, burgers and shakes, hot dog stand, chicken shack, fried chicken express, wings and things, wing stop house, drive in burgers, subs and more, hoagie shop, sandwich express, quick bites, burger joint, chicken fingers, charburger, hamburgers, cheesesteaks to go, chicken and waffles express, corn dog, french fries stand, fast food court, food court, pizza by the slice, pretzels, tenders, broaster chicken, sliders, smash burger bar, roast beef sandwich drive thru, fish and chips takeaway, chippy, express grill drive thru
[FOOD_AND_DRINK_GROCERIES]
family supermarket, village market, food market, farm fresh grocery, grocery, grocers, groceria, super mercado, carniceria la mexicana, meat market, butcher block meats, fish market, seafood market, produce stand, farmers market, fruit market, orchard farm stand, food coop, natural foods, organic market, health foods, asian market, oriental market, halal meat grocery, indian grocery, international foods market, latino market, tienda, superette, foodtown, food bazaar, fresh market, iga foodliner, thriftway foods, marketplace foods, hypermarket, greengrocer, provisions, country market, discount foods, bulk foods, mercado, panaderia y tienda, h market, key food, farms, egg farm, dairy farm store, cheese shop, spice market, csa farm share, kosher market, european deli market, african market, deli grocery, foods
[FOOD_AND_DRINK_BEER_WINE_AND_LIQUOR]
wine and spirits, liquor store, liquor barn, fine wines, wine shop, wine cellar, package store, bottle shop, beer depot, beverage warehouse, brewery, brewing company, taproom, taphouse, beer garden, craft beer, pub, irish pub, sports bar, cocktail bar, saloon, lounge bar, nightclub, tavern, winery, vineyards, estate winery, cellars, distillery, spirits, cidery, meadery, ale house, brewpub, brew pub, biergarten, wine bar, the bar, dive bar, tap room, whiskey bar, tiki bar, beverage center, state liquor, abc store, public house, inn and tavern, off licence, bar
[FOOD_AND_DRINK_VENDING_MACHINES]
vending, vending machine, snack vending, soda machine, canteen refreshment, vendor machine drinks, avanti markets micro market, vend snacks, 365 market, coca cola vending, pepsi vending, snack machine, vending services
[FOOD_AND_DRINK_OTHER_FOOD_AND_DRINK]
catering, caterers, catering company, chocolates, chocolatier, candy store, candy shop, sweets and treats, fudge, confectionery, popcorn company, nuts and candies, olive oil company, meal prep, meal delivery, honey farm, jerky outlet, tea and spice company, gourmet gifts food, salt water taffy, personal chef, banquet catering
[GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS]
bookstore, books, used books, book exchange, college bookstore, comics and books, newsstand, news and tobacco, newspaper subscription, magazine subscription, daily news, herald tribune, gazette, times newspaper, christian books, rare books, book nook, news stand, press and news, travel news, relay news, bookseller, bookworm, publishing, daily journal, airport newsstand
[GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES]
clothing, clothing company, apparel, fashions, boutique, mens clothier, womens wear, dress shop, bridal, formalwear, tuxedo rental, shoe store, shoes, boots, footwear, sneakers, sneaker, leather goods, handbags, jewelry, jewelers, fine jewelry, gold and diamonds, watches, sunglasses, hats, lingerie, swimwear, western wear, uniforms, kids clothes, childrens clothing, denim, jeans, accessories, tailors clothing, vintage clothing, tees, t shirts, custom shirts, outfitters clothing, fashion, wear, socks, silver and gems, wardrobe, threads apparel, shirt company, clothier, couture, jewellers
[GENERAL_MERCHANDISE_CONVENIENCE_STORES]
mini mart, food mart, quick mart, kwik stop, convenience store, corner store, bodega, stop and go, express mart, gas mart, minimart, quik shop, one stop shop, mart, deli and convenience, newsagent, jiffy mart, e z mart, speedy mart, general store, ez stop, am pm market, dairy mart, country store, pit stop, express stop, deli mart, kwik pick, short stop
[GENERAL_MERCHANDISE_DEPARTMENT_STORES]
department store, dept store, department stores, emporium department store, variety department store, grand department store
[GENERAL_MERCHANDISE_DISCOUNT_STORES]
dollar store, dollar plus, 99 cents, discount store, thrift store, thrift shop, consignment, resale shop, bargain outlet, closeout, surplus store, salvage outlet, flea market, dollar mart, dollar zone, pound shop, variety store, second hand, hospice thrift, charity shop, outlet bargains, dollar discount, cents only, liquidators
[GENERAL_MERCHANDISE_ELECTRONICS]
electronics, computers, computer store, pc parts, phone repair, cell phone repair, tech repair, camera shop, photo and video, audio video, tv and appliance, gadgets, mac repair, laptops, stereo, battery store, phone accessories, electronics outlet, computer services, iphone repair, drones, hifi, home theater, tech shop, wireless accessories, appliances
[GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES]
gift shop, gifts, gifts and souvenirs, souvenir shop, florist, flowers, floral design, flower shop, card shop, greeting cards, party supplies, party store, balloons, toys, toy store, hobby shop, crafts, craft supplies, yarn shop, knitting, quilt shop, fabric store, sewing, art supplies, framing, antiques, antique mall, collectibles, trading cards, novelty, costumes, candles, pottery studio, art gallery, gift baskets, stationery cards, roses and blooms, blossom, scrapbook, beads, bears and toys, magic shop, fireworks, museum gift shop
[GENERAL_MERCHANDISE_OFFICE_SUPPLIES]
office supply, office products, office furniture and supplies, printer ink, toner, paper supply, stationers, school supplies, print shop supplies, copy paper, business forms, ink cartridges, stationery
[GENERAL_MERCHANDISE_PET_SUPPLIES]
pet supplies, pet store, pet shop, pet food, pet foods, aquarium and fish, tropical fish, feed store, feed and pet, pet boutique, doggie bakery, dog grooming, pet grooming, bird store, reptiles, pet market, pets, paws pet, puppy store, dog wash, grooming salon for dogs, cat cafe supplies, critters, kennel supplies, feed and seed, pet depot
[GENERAL_MERCHANDISE_SPORTING_GOODS]
sporting goods, sports shop, outdoor gear, ski shop, ski rental, snowboard shop, surf shop, dive shop, scuba, golf shop, pro shop, tennis shop, hockey shop, fishing tackle, bait shop, guns and ammo, firearms, archery, hunting supply, camping supply, bike shop, bicycles, cyclery, running store, skate shop, soccer store, kayak outfitters, climbing gear, army navy surplus, marine supply, boats and motors, sports, team sports, outfitters, fly fishing, baseball, lacrosse, bicycle repair, boating
[GENERAL_MERCHANDISE_TOBACCO_AND_VAPE]
smoke shop, vape shop, vapor, vapes, tobacco outlet, cigars, cigar shop, tobacconist, cigarettes, hookah lounge, smokes, e cig, vape lounge, tobacco, dispensary, cannabis, cannabis dispensary, glass and smoke, kratom, humidor, smokers choice, hemp and cbd, marijuana
[GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE]
general merchandise, trading post, online store, shop, imports, enterprises, trading company, wholesale, warehouse outlet, store, products, goods, merchandise, crafted goods, retail, sales
[GENERAL_MERCHANDISE_SUPERSTORES]
superstore, supercenter, warehouse club, wholesale club, super center
[GENERAL_MERCHANDISE_ONLINE_MARKETPLACES]
marketplace order, online marketplace, seller marketplace, auction bids, auction house online
[HOME_IMPROVEMENT_FURNITURE]
furniture, furniture gallery, home furnishings, mattress, mattress store, beds and bedding, sofas, lighting gallery, lamps, rugs, carpets and rugs, home decor, interiors, cabinets, kitchen cabinets, bedding, sleep center, recliners, upholstery, patio furniture, woodcraft furniture, kitchenware, cookware, linens, blinds and shades, drapery, decor, home store, futon, interior design
[HOME_IMPROVEMENT_HARDWARE]
hardware, hardware store, lumber, lumber yard, lumberyard, building supply, paint store, paints, plumbing supply, electrical supply, tools, tool rental, garden center, nursery, nursery and garden, landscape supply, builders supply, fasteners, tile, tile and stone, flooring, floor covering, doors and windows, stone yard, brick and block, fence supply, farm supply, mulch, materials, rental equipment, plumbing fixtures, millwork, feed hardware, pool supplies, spa and pool supply, glass and mirror
[HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE]
plumbing, plumber, plumbing and heating, heating and air, heating cooling, hvac, air conditioning, electric contractor, electrician, electrical services, roofing, gutters, painting contractor, handyman, appliance repair, pest control, exterminating, termite, lawn care, landscaping, lawn service, tree service, snow removal, cleaning service, maid service, house cleaning, carpet cleaning, window cleaning, septic service, garage doors, garage door repair, locksmith, remodeling, construction, contractors, home repair, home improvement, pool service, pool cleaning, chimney sweep, pressure washing, restoration, concrete, masonry, drywall, drain cleaning, sprinklers, irrigation, movers, moving company, moving and storage, furnace repair, builders, rooter, janitorial, mowing, yard service, gardening service, well drilling, welding
[HOME_IMPROVEMENT_SECURITY]
security systems, alarm company, home security, alarm monitoring, security alarm, protection systems, surveillance cameras, lock and safe, alarms, monitoring
[HOME_IMPROVEMENT_OTHER_HOME_IMPROVEMENT]
home warranty, american home shield, home services plan, solar, solar panels, home inspection, solar energy systems, homeowners warranty
[MEDICAL_DENTAL_CARE]
dental, dental care, dental group, dentistry, family dentistry, dentist, dds, dmd, orthodontics, orthodontist, oral surgery, endodontics, periodontics, dental associates, smiles dental, childrens dentistry, pediatric dentistry, dental arts, braces, dental office, dental clinic, smile center, implants dental, denture clinic
[MEDICAL_EYE_CARE]
eye care, optical, optometry, optometrist, vision center, eye center, eye clinic, vision care, opticians, eyewear, eyeglasses, ophthalmology, eye associates, contact lenses, family eyecare, lasik, vision, eye physicians, retina, od optometrist, eyes, spectacles, opticals
[MEDICAL_NURSING_CARE]
nursing home, assisted living, senior living, home health care, hospice care, skilled nursing, nursing center, rehabilitation and nursing, caregivers, elder care, memory care, retirement community, senior care, home health aide, nursing, care home
[MEDICAL_PHARMACIES_AND_SUPPLEMENTS]
pharmacy, drug store, drugs, rx pharmacy, compounding pharmacy, apothecary, drug mart, vitamins, nutrition store, supplements, health mart pharmacy, prescriptions, chemist, farmacia, sports nutrition, herbs and vitamins, medicine shop, pharmacie, rexall drug, nutrition, herbalife, wellness supplements, druggist, drug
[MEDICAL_PRIMARY_CARE]
family practice, family medicine, internal medicine, pediatrics, pediatric associates, medical group, primary care, physicians, doctors office, urgent care, md, medical associates, walk in clinic, family physicians, health clinic, medical clinic, medical center clinic, family health center, pediatrician, dr office visit, childrens clinic, general practice, quick care clinic, doctor, geriatric medicine, womens health, obgyn, gynecology
[MEDICAL_VETERINARY_SERVICES]
veterinary, veterinary clinic, vet clinic, animal hospital, animal clinic, pet hospital, pet clinic, veterinarian, vet hospital, animal medical center, emergency vet, vets, cat hospital, equine veterinary, spay neuter clinic, pet vet, animal care, dvm, veterinary hospital, pet medical center
[MEDICAL_OTHER_MEDICAL]
hospital, regional medical center, health system, radiology, imaging, diagnostic, laboratory, lab, surgery center, dermatology, cardiology, chiropractic, chiropractor, physical therapy, counseling, psychology, psychiatry, therapist, behavioral health, mental health, orthopedics, podiatry, foot care, hearing aids, hearing center, acupuncture, medical supply, ambulance, emergency physicians, anesthesia, allergy, neurology, urology, oncology, cancer center, physio, speech therapy, pathology, medical billing, health, memorial hospital, university health, wellness center, mri, sports medicine, fertility, surgical, blood, rehab
[PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS]
gym, fitness, fitness center, health club, athletic club, yoga, yoga studio, hot yoga, pilates, crossfit, boxing gym, kickboxing, martial arts, karate, jiu jitsu, taekwondo, climbing gym, barre, spin studio, cycling studio, personal training, swim club, racquet club, tennis club, bootcamp, strength training, dojo, gymnastics, rec center, recreation center, mma, barbell club, aquatics, muay thai, fit club, fitness studio, dance fitness, workout
[PERSONAL_CARE_HAIR_AND_BEAUTY]
hair salon, salon, beauty salon, barber, barber shop, barbershop, hair studio, hair design, hair cuts, haircuts, nails, nail spa, nail salon, nail bar, manicure, lashes, eyelash, brow bar, waxing, wax center, skin care, facials, cosmetics, beauty supply, beauty bar, tanning, tan, medspa, laser hair removal, spa, day spa, makeup studio, braids, stylist, coiffure, blowout bar, shear, hairdresser, esthetics, salon and spa, hair, salon suites, skincare, threading, cuts
[PERSONAL_CARE_LAUNDRY_AND_DRY_CLEANING]
laundry, laundromat, coin laundry, dry cleaners, dry cleaning, cleaners, wash and fold, laundry service, washateria, lavanderia, alterations and cleaners, laundry mat, wash n dry, wash laundry app, coin op, launderette, french cleaners, suds laundry, alterations, tailor alterations
[PERSONAL_CARE_OTHER_PERSONAL_CARE]
massage, massage therapy, bodywork, reflexology, foot massage, tattoo, tattoo parlor, body piercing, sauna, float spa, reiki, meditation, thai massage, day spa massage, ink studio, weight loss, deep tissue, foot spa, hypnosis, cryotherapy, salt cave
[GENERAL_SERVICES_ACCOUNTING_AND_FINANCIAL_PLANNING]
accounting, accountants, cpa, tax service, tax preparation, bookkeeping, financial planning, wealth management, financial advisors, income tax, tax pros, payroll service fee, tax services, financial group, cpas, enrolled agent, tax help
[GENERAL_SERVICES_AUTOMOTIVE]
auto repair, auto body, auto service, auto parts, car wash, auto spa, auto detailing, tire, tires, tire center, tire shop, oil change, lube, transmission, muffler, brakes, collision, body shop, towing, tow, auto glass, smog check, smog test, emissions test, car care, auto sales, motors, car dealership, used cars, chevrolet, ford dealer, toyota dealer, honda dealership, motorcycle, harley, rv service, truck repair, garage auto, mechanic, automotive, alignment, auto electric, radiator, batteries auto, wash express, carwash, hand wash auto, auto center, upholstery auto, quick lube, auto salvage, vehicle inspection, car stereo
[GENERAL_SERVICES_CHILDCARE]
daycare, day care, child care, childcare, preschool, nursery school, learning center, kids academy, child development center, montessori, early learning, after school care, kids club, babysitting, nanny, summer camp, day camp, kiddie academy, tots, little learners, childrens center, kindergarten, early childhood, camp kids, toddler
[GENERAL_SERVICES_CONSULTING_AND_LEGAL]
law office, law firm, attorney, attorneys at law, legal services, lawyer, law group, consulting, consultants, notary, esq, advisory, immigration law, legal aid, solicitors, consulting group, llp law, business consulting, paralegal, law
[GENERAL_SERVICES_EDUCATION]
university, college, community college, school, tuition, academy, high school, elementary school, school district, isd, driving school, music school, music lessons, piano lessons, dance academy, dance studio, tutoring, language school, test prep, online course, courses, training institute, trade school, student accounts, parchment transcripts, college board, sat exam, exam fee, bursar office, university bookstore tuition, learning, art classes, guitar lessons, swim lessons, prep school, seminary, institute of technology, charter school, state university, beauty college, school lunch, campus, pta, alumni, ballet, lessons
[GENERAL_SERVICES_INSURANCE]
insurance, insurance agency, insurance company, ins premium, life insurance, auto insurance, mutual insurance, home insurance, health insurance, ins co, assurance, insurance services, insurance premium, casualty, dental insurance, renters insurance, pet insurance, warranty insurance, term life, indemnity, health plan, underwriters, farm bureau insurance
[GENERAL_SERVICES_POSTAGE_AND_SHIPPING]
post office, postal, shipping, mail center, mailbox, courier, freight, pack and ship, parcel, shipping store, postal annex, mail boxes, postage, messenger, express courier, pack n ship, mailroom, logistics, delivery express
[GENERAL_SERVICES_STORAGE]
self storage, storage, mini storage, storage units, storage center, u store it, store it, stor, public storage units, rv storage, secure storage, storage solutions, portable storage, lock up storage
[GENERAL_SERVICES_OTHER_GENERAL_SERVICES]
software, web hosting, hosting, domain, saas, app subscription, cloud services, photography, photographer, photo studio, printing, print shop, signs, graphics, advertising, marketing agency, dating app, event planning, event rentals, party rentals, wedding, funeral home, mortuary, cemetery, membership, club dues, association dues, chamber of commerce, staffing, translation, dog walking, pet sitting, boarding kennel, dog boarding, vpn, digital, online services, antivirus, subscription, media group, technologies, solutions, tools app, design studio, labs software, coworking, studio, services, dog daycare, pet resort, moving labor, key duplication, shoe repair, watch repair, passport photos, web services, internet software, systems
[GOVERNMENT_AND_NON_PROFIT_DONATIONS]
church, baptist church, methodist church, lutheran, catholic church, parish, cathedral, temple, synagogue, mosque, islamic center, ministries, tithe, donation, donate, charity, foundation, rescue mission, food bank, humane society, relief fund, childrens hospital foundation, public radio, pbs, npr, fundraiser, gospel, worship center, missionary, christian fellowship, nonprofit, shelter, giving, tithely, pushpay, givelify, diocese, campaign for senate, wildlife fund, give, offering, chapel, congregation
[GOVERNMENT_AND_NON_PROFIT_GOVERNMENT_DEPARTMENTS_AND_AGENCIES]
dmv, department of motor vehicles, motor vehicle, county clerk, city hall, municipal court, court fines, traffic ticket, parking citation, passport services, us department of state, uscis, secretary of state, dept of licensing, fish and wildlife license, hunting license, state parks, national park, building permit, vehicle registration, registrar, township, police department, fire department, vital records, circuit court, clerk of court, tag office, bureau of, county of, city of, state of, village of, town of, public library, superior court, drivers license, parks and recreation dept, district court, sheriff, transportation department permit, gov services, embassy consulate, nic gov
[GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT]
property tax, county tax collector, tax collector, treasurer, state tax payment, department of revenue, dept of revenue, franchise tax board, tax pymt, income tax payment, estimated tax, treasurer tax, tax office, revenue services, comptroller tax, council tax, sales tax payment, ftb mct, hmrc, dept taxation, county treasurer, taxes
[GOVERNMENT_AND_NON_PROFIT_OTHER_GOVERNMENT_AND_NON_PROFIT]
union dues, labor union, teamsters, american legion, vfw post, rotary club, boy scouts, girl scouts, elks lodge, homeowners association, political committee, aarp, professional association
[TRANSPORTATION_BIKES_AND_SCOOTERS]
bike share, bikeshare, scooter share, bike rental, bicycle rentals, scooter rentals, e bike rental, bluebikes, metro bike, spin scooter, moped rental, electric scooter, capital bikeshare, nextbike
[TRANSPORTATION_GAS]
gas station, gasoline, fuel, fuels, petroleum, oil co, gas and oil, truck stop, travel center, service station, petro, fuel center, gas, self serve gas, diesel, filling station, propane, ev charging, charging station, gas food, amoco, cenex, kangaroo express, sunshine gas, gas plus, ampm, travel plaza, fuel mart, petrol, union 76, station fuel, energy mart fuel, tank n tummy
[TRANSPORTATION_PARKING]
parking, parking garage, parking lot, parking meter, park and fly, airport parking, valet, valet parking, car park, city parking, meter parking, parkade, parking authority, parking deck, standard parking, garage park, impark00, premium parking, metropolis parking, diamond parking, parking kiosk, pay station, ampco parking
[TRANSPORTATION_PUBLIC_TRANSIT]
transit, metro, subway fare, bus pass, transit authority, rapid transit, metro rail, light rail transit, regional transit, commuter rail, railway, ferry, ferries, bus lines, train ticket, rail pass, trolley, tram, transport authority, metro fare card, rtd bus, dart transit, trimet, orca card, metrocard, shuttle bus, transportation district, bus, rail
[TRANSPORTATION_TAXIS_AND_RIDE_SHARES]
taxi, cab company, cab, yellow taxi, checker cab, limo, limousine, car service, airport shuttle, rideshare, black car, taxi svc, city cab, shuttle service, united taxi, taxi cab, town car, minicab, chauffeur, green cab
[TRANSPORTATION_TOLLS]
toll, tolls, tollway, toll road, turnpike, expressway authority, bridge toll, toll plaza, toll authority, express lanes, toll by plate, thruway, toll bridge, turnpike authority, tollroad, highway authority toll
[TRANSPORTATION_OTHER_TRANSPORTATION]
boat taxi, marina, boat slip, charter bus, towing boat, aviation services, roadside assistance, transportation services, freight ferry
[TRAVEL_FLIGHTS]
airlines, airways, airline, air lines, flight, aviation, flights, aero, air, aeromexico, jet, airfare, avianca, airline ticket, aer lingus, airlines baggage fee, inflight wifi, inflight, seat upgrade
[TRAVEL_LODGING]
hotel, inn, motel, lodge, resort, suites, bed and breakfast, inn and suites, hostel, campground, rv park, cabins, villas, guest house, hotels, motor inn, cottages, koa campground, vacation rentals, ranch resort, plaza hotel, grand hotel, beach resort, boutique hotel, chalet, lodging, resort and spa, bnb, ryokan, posada, hotel reservation, camping, vacation rental
[TRAVEL_RENTAL_CARS]
car rental, rent a car, auto rental, rental cars, van rental, truck rental, car hire, rv rental, moving truck rental, thrifty car rental, dollar rent a car, payless car rental, fox rent a car, rental car toll, exotic car rentals
[TRAVEL_OTHER_TRAVEL]
travel, travel agency, tours, tour company, cruises, cruise line, vacations, vacation club, excursions, sightseeing, safari, travel insurance, travel services, snorkel tours, boat tours, duty free, charters, timeshare, visa services, holidays, voyages, zipline tours, whale watching, rafting, airport lounge, city tour
[ENTERTAINMENT_CASINOS_AND_GAMBLING]
casino, casinos, gaming, lottery, lotto, sportsbook, poker, bingo hall, horse racing, race track wagering, betting, slots, casino hotel, casino and resort, otb, bookmaker, state lottery, jackpot, racetrack, wager, casino gaming, scratch tickets
[ENTERTAINMENT_MUSIC_AND_AUDIO]
records, record store, music store, music shop, vinyl, guitars, piano store, music streaming, audiobooks, podcast, radio, instruments, drum shop, sheet music, music app, concert recordings, cds and tapes, music subscription, musical instruments, violins
[ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS]
museum, art museum, science center, zoo, aquarium, botanical garden, theme park, water park, amusement park, stadium, arena, ballpark, tickets, box office, concert, concert hall, theater tickets, opera, symphony, ballet theatre, performing arts, festival, fair, state fair, bowling, bowling alley, bowl, lanes, mini golf, golf course, golf club, country club, driving range, trampoline park, laser tag, escape room, skating rink, ice arena, roller rink, ski resort, lift tickets, go karts, paintball, comedy club, playhouse, rodeo, speedway raceway, planetarium, historic site, gardens, national historic, batting cages, fun center, fun park, ticket office, football club, amphitheater, music hall, wildlife park, axe throwing, golf, skate park, raceway, galleries
[ENTERTAINMENT_TV_AND_MOVIES]
cinema, cinemas, movie theater, movies, theatre cinema, drive in movie, film, imax, multiplex, picture house, video store, streaming, tv subscription, movie tickets, cineplex, odeon cinema, theatres, screens, film festival, cine, tv, video on demand
[ENTERTAINMENT_VIDEO_GAMES]
video games, arcade, game store, games, gaming lounge, pc bang, esports, board games, retro games, game center, mobile game, in game purchase, pinball, game room, vr arcade, gamer, game exchange
[ENTERTAINMENT_OTHER_ENTERTAINMENT]
party bus, psychic, karaoke, dj services, strip club, gentlemens club, billiards, pool hall, dance hall, social club, entertainment, night out, adult entertainment, tarot, hobbies
[RENT_AND_UTILITIES_RENT]
apartments, apartment homes, property management, rent, monthly rent, rent payment, realty, properties, leasing, residential, townhomes, lofts, mobile home park, landlord, village apartments, rental payment, property mgmt, rentpayment, realty management, housing authority, apts, estates, real estate, manor apartments, appfolio, buildium, clickpay, yardi, tenant rent, flats, hoa dues, homeowners assoc, hoa, villas apartments, residences, student housing, condominium, condo assn
[RENT_AND_UTILITIES_WATER]
water, water utility, water dept, water department, water district, water works, water bill, municipal water, water authority, water company, utilities water, water service, water & light, water system
[RENT_AND_UTILITIES_GAS_AND_ELECTRICITY]
electric, electric company, electric cooperative, power company, power and light, gas company, natural gas utility, energy, electric bill, utility electric, gas and electric, light and power, energy company, power, public power district, propane delivery, heating oil, edison, municipal utilities, gas bill, rural electric, emc, lighting company, public utility district, pud, hydro, energy bill
[RENT_AND_UTILITIES_INTERNET_AND_CABLE]
internet, cable, broadband, fiber, cable tv, internet service, satellite tv, cablevision, fiber optic, isp, cable communications, wifi, high speed internet, broadband bill, telecom internet, net, digital cable, fibernet
[RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT]
waste, disposal, trash, garbage, sanitation, sewer, waste services, refuse, recycling, waste management, sewer district, trash service, dumpster, landfill, hauling, wastewater, septic, sanitary district, junk removal, rubbish removal
[RENT_AND_UTILITIES_TELEPHONE]
wireless, telephone, phone company, cellular, mobile phone, telecom, communications, prepaid wireless, phone bill, voip, telco, mobile, cell phone bill, phone service, pcs, long distance, inmate phone, tel, telephone coop, jail calls
[RENT_AND_UTILITIES_OTHER_UTILITIES]
utility payment, utilities, utility bill, city utilities, utility billing, util bill, public utilities, utility services, utility
[FOOD_AND_DRINK_COFFEE]
coffeebar, coffee house, coffeehouse and tea, espresso bar, roasting company, tea room, cappuccino, caffe, cafecito, coffee truck, roasters, roastery, barista
[FOOD_AND_DRINK_RESTAURANT]
creperie, doughnuts, donut shop, donuts, meatballs, spaghetti, ristorante, trattoria, szechuan, hunan, cantonese, chinese food, mexican food, thai food, thai spice, indian cuisine, lebanese, peruvian, brazilian steakhouse, vegan cafe, vegetarian, bbq, barbeque, que, wings bar, oysters, ramen shop, sushi bar, pasta, gyros, souvlaki, mediterranean, hummus, kabob, noodles, dumplings, poke, acai, smoothie bowls, juice bar, cakes, bake shop, baking company, bakehouse, bread company, ice cream, custard, waffles, pancakes, breakfast, lunch, dinner, fork and spoon, spoon, the fork, plate, kitchenette, cookhouse, chef, house of, rotisserie, comida, restaurante, cocina, parrilla, arepas, empanadas, quesadilla
[FOOD_AND_DRINK_FAST_FOOD]
burgers, smashed burgers, patty, chicken sandwiches, fried chicken, chicken wings to go, subs, sandwiches to go, hot dogs, corndogs, nuggets, fries
[FOOD_AND_DRINK_GROCERIES]
co op, coop, food co op, groceries, grocery outlet, supermarkets, produce, butchers, butcher shop, butcher, asian mart, asian grocery, indian store, market place, deli market, meats, poultry, fresh foods, food store, food center
[FOOD_AND_DRINK_BEER_WINE_AND_LIQUOR]
liquors, liquor mart, liquor, wines, wine, beer, brewing, brew, beverage mart, beverages, beverage store, alehouse, ales, cellar, barrel house, speakeasy, cantina bar, taps, brews, beer hall, sake bar, rum bar, hard cider, pint
[GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS]
bookshop, book shop, book store, books and more, news and gifts, airport news, magazines, book fair, readers
[GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES]
bridal shop, prom dresses, western clothing, cowboy boots, sneaker store, sneakers and streetwear, streetwear, kicks, hosiery, scarves, tie shop, suits, purses, belts, maternity, baby clothes, gown, tailor made, vest
[GENERAL_MERCHANDISE_TOBACCO_AND_VAPE]
vapors, vaporium, vaping, e juice, smoking, pipes, tobacconists, cigar bar
[GENERAL_MERCHANDISE_PET_SUPPLIES]
pet supply, pet groomer, grooming, paws grooming, aquariums, dog treats, dog boutique, kitty, puppies, animal supply, pet grooming salon
[GENERAL_MERCHANDISE_SPORTING_GOODS]
paddle shop, kayak, kayaks and canoes, bikes, bicycle, cycles, golf, pickleball, tackle, ammo, ski and board, climbing shop, hiking, outdoors, anglers
[GENERAL_MERCHANDISE_ELECTRONICS]
cell phones, phones, smartphone, phone fix, screen repair, computer, it store, televisions, hi tech, cameras, robotics kits
[GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES]
florists, blooms, bouquets, yarn, fabrics, quilting, crafts store, stitchery, souvenirs, keepsakes, gift boutique, toy box, toyland, balloon, beading, ceramics
[HOME_IMPROVEMENT_HARDWARE]
paint, wallpaper, paint and decorating, lumber company, home center, garden, garden ctr, plants, greenhouse, trees and shrubs, plywood, bolts, supply house, countertops, granite, tiles
[HOME_IMPROVEMENT_FURNITURE]
sofa, sofa outlet, couches, tables and chairs, chairs, mattresses, bed store, furnishings, rug, lighting, lamp, cabinetry, dressers, consigned furniture, decorating
[HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE]
electricians, plumbers, pest solutions, pest, bugs, exterminator, gutter cleaning, gutter, gutters and siding, siding, painters, painting, roofers, fencing, paving, lawn and landscape, lawn, landscapers, arborist, air duct cleaning, cooling, heating, boiler, handymen, appliance service, insulation, waterproofing, cleaning, cleaners home, maids, hauling and moving, repairs, home services, sewer and drain, excavating, stump
[MEDICAL_PRIMARY_CARE]
pediatric, pediatric assoc, family doctor, medical office, medicine, health partners, clinic, physician, medical assoc
[MEDICAL_OTHER_MEDICAL]
hosp, hospital billing, hosp billing, spine and joint, spine, medical center, healthcare, orthopedic, skin cancer, pain clinic, ear nose throat, therapy, sleep medicine, urgent, psychotherapy, midwife
[MEDICAL_VETERINARY_SERVICES]
veterinary hosp, pet clinic and hospital, animal care center, animal wellness
[PERSONAL_CARE_HAIR_AND_BEAUTY]
lash bar, lash, skin and lash, curls, curl, dye and color salon, hair color, clippers, barbers, razor, trims, waxing studio, glow, beauty, glam, tresses, nail, polish, mens grooming lounge, perm
[PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS]
boxing club, boxing, box gym, powerlifting, wellness gym, sweat studio, rowing studio, fitness club, athletics
[GENERAL_SERVICES_AUTOMOTIVE]
tire and brake, brake, transmissions, engine repair, autobody, auto shop, car repair, auto, cars, truck, carwash and detail, shine, lubes, windshield
[GENERAL_SERVICES_EDUCATION]
pta, high school pta, univ, state univ, ballet school, school of dance, school of music, students, education, college tuition, middle school, elementary, graduate school, yearbook, graduation, booster club
[GENERAL_SERVICES_CONSULTING_AND_LEGAL]
law offices, attorneys, legal, counsel, lawyers, barristers
[GOVERNMENT_AND_NON_PROFIT_GOVERNMENT_DEPARTMENTS_AND_AGENCIES]
motor veh, highway safety motor vehicles, dmv fee, dmv online, dept of motor veh, muni court, court, courts, county recorder, city hall permits, dept of, license bureau, dept of health, commissioner
[GOVERNMENT_AND_NON_PROFIT_DONATIONS]
rescue league, animal rescue, donate now, tithes, church offering, baptist, fellowship, ministry, aid society
[GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT]
cnty property tax, property taxes, tax bill, county taxes, real estate tax
[TRANSPORTATION_GAS]
gas and go, gas n go, gas & grocery, petroleum co, truckstop, truck plaza, fuel stop, oil company, gas mart station, pump
[TRANSPORTATION_PUBLIC_TRANSIT]
bus fare, fares, train, trains, transit fare, transit pass, rail fare, commuter bus
[TRANSPORTATION_TOLLS]
turnpike toll, tollway auto, pike toll, toll replenish, bridge authority
[ENTERTAINMENT_VIDEO_GAMES]
barcade, arcade bar, arcade and games, gaming, gamers, game shop, pixel games
[ENTERTAINMENT_TV_AND_MOVIES]
movie theatres, movie, theatres, cinema grill, film center, screening
[ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS]
zoo and garden, zoo, karts, go kart, park admission, admission, museum store tickets, exhibit, zip line park, waterpark, carousel, funplex, sports park, game tickets
[TRAVEL_LODGING]
inns, inn at, cabin, cabins and cottages, hotel and suites, lodges, hostels, le hotel, motor lodge, bungalows, retreat
[RENT_AND_UTILITIES_WATER]
water dist, city water, water util, water billing, county water
[RENT_AND_UTILITIES_RENT]
townhomes rent, apartments rent, property mgmt rent, rent web pmt, rental office, apt
`
