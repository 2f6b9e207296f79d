/**
 * The legacy categories as a tree: number, name and, in square brackets, the group where it is not the parent's.
 * The two digits of level 1, three of level 2 and three of level 3 make up the category_id. `legacy-categories.ts` reads it.
 */
export const legacyCategoriesText = `
10 Bank Fees [special]
  001 Overdraft
  002 ATM
  003 Late Payment
  004 Fraud Dispute
  005 Foreign Transaction
  006 Wire Transfer
  007 Insufficient Funds
  008 Cash Advance
  009 Excess Activity
11 Cash Advance [special]
12 Community [place]
  001 Animal Shelter
  002 Assisted Living Services
    001 Facilities and Nursing Homes
    002 Caretakers
  003 Cemetery
  004 Courts
  005 Day Care and Preschools
  006 Disabled Persons Services
  007 Drug and Alcohol Services
  008 Education
    001 Vocational Schools
    002 Tutoring and Educational Services
    003 Primary and Secondary Schools
    004 Fraternities and Sororities
    005 Driving Schools
    006 Dance Schools
    007 Culinary Lessons and Schools
    008 Computer Training
    009 Colleges and Universities
    010 Art School
    011 Adult Education
  009 Government Departments and Agencies
  010 Government Lobbyists
  011 Housing Assistance and Shelters
  012 Law Enforcement
    001 Police Stations
    002 Fire Stations
    003 Correctional Institutions
  013 Libraries
  014 Military
  015 Organizations and Associations
    001 Youth Organizations
    002 Environmental
    003 Charities and Non-Profits
  016 Post Offices
  017 Public and Social Services
  018 Religious
    001 Temple
    002 Synagogues
    003 Mosques
    004 Churches
  019 Senior Citizen Services
    001 Retirement
13 Food and Drink [place]
  001 Bar
    001 Wine Bar
    002 Sports Bar
    003 Hotel Lounge
  002 Breweries
  003 Internet Cafes
  004 Nightlife
    001 Strip Club
    002 Night Clubs
    003 Karaoke
    004 Jazz and Blues Cafe
    005 Hookah Lounges
    006 Adult Entertainment
  005 Restaurants
    001 Winery
    002 Vegan and Vegetarian
    003 Turkish
    004 Thai
    005 Swiss
    006 Sushi
    007 Steakhouses
    008 Spanish
    009 Seafood
    010 Scandinavian
    011 Portuguese
    012 Pizza
    013 Moroccan
    014 Middle Eastern
    015 Mexican
    016 Mediterranean
    017 Latin American
    018 Korean
    019 Juice Bar
    020 Japanese
    021 Italian
    022 Indonesian
    023 Indian
    024 Ice Cream
    025 Greek
    026 German
    027 Gastropub
    028 French
    029 Food Truck
    030 Fish and Chips
    031 Filipino
    032 Fast Food
    033 Falafel
    034 Ethiopian
    035 Eastern European
    036 Donuts
    037 Distillery
    038 Diners
    039 Dessert
    040 Delis
    041 Cupcake Shop
    042 Cuban
    043 Coffee Shop
    044 Chinese
    045 Caribbean
    046 Cajun
    047 Cafe
    048 Burrito
    049 Burgers
    050 Breakfast Spot
    051 Brazilian
    052 Barbecue
    053 Bakery
    054 Bagel Shop
    055 Australian
    056 Asian
    057 American
    058 African
    059 Afghan
14 Healthcare [place]
  001 Healthcare Services
    001 Psychologists
    002 Pregnancy and Sexual Health
    003 Podiatrists
    004 Physical Therapy
    005 Optometrists
    006 Nutritionists
    007 Nurses
    008 Mental Health
    009 Medical Supplies and Labs
    010 Hospitals, Clinics and Medical Centers
    011 Emergency Services
    012 Dentists
    013 Counseling and Therapy
    014 Chiropractors
    015 Blood Banks and Centers
    016 Alternative Medicine
    017 Acupuncture
  002 Physicians
    001 Urologists
    002 Respiratory
    003 Radiologists
    004 Psychiatrists
    005 Plastic Surgeons
    006 Pediatricians
    007 Pathologists
    008 Orthopedic Surgeons
    009 Ophthalmologists
    010 Oncologists
    011 Obstetricians and Gynecologists
    012 Neurologists
    013 Internal Medicine
    014 General Surgery
    015 Gastroenterologists
    016 Family Medicine
    017 Ear, Nose and Throat
    018 Dermatologists
    019 Cardiologists
    020 Anesthesiologists
15 Interest [special]
  001 Interest Earned
  002 Interest Charged
16 Payment [special]
  001 Credit Card
  002 Rent
  003 Loan
17 Recreation [place]
  001 Arts and Entertainment
    001 Theatrical Productions
    002 Symphony and Opera
    003 Sports Venues
    004 Social Clubs
    005 Psychics and Astrologers
    006 Party Centers
    007 Music and Show Venues
    008 Museums
    009 Movie Theatres
    010 Fairgrounds and Rodeos
    011 Entertainment
    012 Dance Halls and Saloons
    013 Circuses and Carnivals
    014 Casinos and Gaming
    015 Bowling
    016 Billiards and Pool
    017 Art Dealers and Galleries
    018 Arcades and Amusement Parks
    019 Aquarium
  002 Athletic Fields
  003 Baseball
  004 Basketball
  005 Batting Cages
  006 Boating
  007 Campgrounds and RV Parks
  008 Canoes and Kayaks
  009 Combat Sports
  010 Cycling
  011 Dance
  012 Equestrian
  013 Football
  014 Go Carts
  015 Golf
  016 Gun Ranges
  017 Gymnastics
  018 Gyms and Fitness Centers
  019 Hiking
  020 Hockey
  021 Hot Air Balloons
  022 Hunting and Fishing
  023 Landmarks
    001 Monuments and Memorials
    002 Historic Sites
    003 Gardens
    004 Buildings and Structures
  024 Miniature Golf
  025 Outdoors
    001 Rivers
    002 Mountains
    003 Lakes
    004 Forests
    005 Beaches
  026 Paintball
  027 Parks
    001 Playgrounds
    002 Picnic Areas
    003 Natural Parks
  028 Personal Trainers
  029 Race Tracks
  030 Racquet Sports
  031 Racquetball
  032 Rafting
  033 Recreation Centers
  034 Rock Climbing
  035 Running
  036 Scuba Diving
  037 Skating
  038 Skydiving
  039 Snow Sports
  040 Soccer
  041 Sports and Recreation Camps
  042 Sports Clubs
  043 Stadiums and Arenas
  044 Swimming
  045 Tennis
  046 Water Sports
  047 Yoga and Pilates
  048 Zoo
18 Service [place]
  001 Advertising and Marketing
    001 Writing, Copywriting and Technical Writing
    002 Search Engine Marketing and Optimization
    003 Public Relations
    004 Promotional Items
    005 Print, TV, Radio and Outdoor Advertising
    006 Online Advertising
    007 Market Research and Consulting
    008 Direct Mail and Email Marketing Services
    009 Creative Services
    010 Advertising Agencies and Media Buyers
  003 Art Restoration
  004 Audiovisual
  005 Automation and Control Systems
  006 Automotive
    001 Towing
    002 Motorcycle, Moped and Scooter Repair
    003 Maintenance and Repair
    004 Car Wash and Detail
    005 Car Appraisers
    006 Auto Transmission
    007 Auto Tires
    008 Auto Smog Check
    009 Auto Oil and Lube
  007 Business and Strategy Consulting
  008 Business Services
    001 Printing and Publishing
  009 Cable [special]
  010 Chemicals and Gasses
  011 Cleaning
  012 Computers
    001 Maintenance and Repair
    002 Software Development
  013 Construction
    001 Specialty
    002 Roofers
    003 Painting
    004 Masonry
    005 Infrastructure
    006 Heating, Ventilating and Air Conditioning
    007 Electricians
    008 Contractors
    009 Carpet and Flooring
    010 Carpenters
  014 Credit Counseling and Bankruptcy Services
  015 Dating and Escort
  016 Employment Agencies
  017 Engineering
  018 Entertainment
    001 Media
  019 Events and Event Planning
  020 Financial
    001 Taxes
    002 Student Aid and Grants
    003 Stock Brokers
    004 Loans and Mortgages
    005 Holding and Investment Offices
    006 Fund Raising
    007 Financial Planning and Investments
    008 Credit Reporting
    009 Collections
    010 Check Cashing
    011 Business Brokers and Franchises
    012 Banking and Finance
    013 ATMs
    014 Accounting and Bookkeeping
  021 Food and Beverage
    001 Distribution
    002 Catering
  022 Funeral Services
  023 Geological
  024 Home Improvement
    001 Upholstery
    002 Tree Service
    003 Swimming Pool Maintenance and Services
    004 Storage
    005 Roofers
    006 Pools and Spas
    007 Plumbing
    008 Pest Control
    009 Painting
    010 Movers
    011 Mobile Homes
    012 Lighting Fixtures
    013 Landscaping and Gardeners
    014 Kitchens
    015 Interior Design
    016 Housewares
    017 Home Inspection Services
    018 Home Appliances
    019 Heating, Ventilation and Air Conditioning
    020 Hardware and Services
    021 Fences, Fireplaces and Garage Doors
    022 Electricians
    023 Doors and Windows
    024 Contractors
    025 Carpet and Flooring
    026 Carpenters
    027 Architects
  025 Household
  026 Human Resources
  027 Immigration
  028 Import and Export
  029 Industrial Machinery and Vehicles
  030 Insurance [special]
  031 Internet Services [digital]
  032 Leather
  033 Legal
  034 Logging and Sawmills
  035 Machine Shops
  036 Management
  037 Manufacturing
    001 Apparel and Fabric Products
    002 Chemicals and Gasses
    003 Computers and Office Machines
    004 Electrical Equipment and Components
    005 Food and Beverage
    006 Furniture and Fixtures
    007 Glass Products
    008 Industrial Machinery and Equipment
    009 Leather Goods
    010 Metal Products
    011 Nonmetallic Mineral Products
    012 Paper Products
    013 Petroleum
    014 Plastic Products
    015 Rubber Products
    016 Service Instruments
    017 Textiles
    018 Tobacco
    019 Transportation Equipment
    020 Wood Products
  038 Media Production
  039 Metals
  040 Mining
    001 Coal
    002 Metal
    003 Non-Metallic Minerals
  041 News Reporting
  042 Oil and Gas
  043 Packaging
  044 Paper
  045 Personal Care
    001 Tattooing
    002 Tanning Salons
    003 Spas
    004 Skin Care
    005 Piercing
    006 Massage Clinics and Therapists
    007 Manicures and Pedicures
    008 Laundry and Garment Services
    009 Hair Salons and Barbers
    010 Hair Removal
  046 Petroleum
  047 Photography
  048 Plastics
  049 Rail
  050 Real Estate
    001 Real Estate Development and Title Companies
    002 Real Estate Appraiser
    003 Real Estate Agents
    004 Property Management
    005 Corporate Housing
    006 Commercial Real Estate
    007 Building and Land Surveyors
    008 Boarding Houses
    009 Apartments, Condos and Houses
    010 Rent [special]
  051 Refrigeration and Ice
  052 Renewable Energy
  053 Repair Services
  054 Research
  055 Rubber
  056 Scientific
  057 Security and Safety
  058 Shipping and Freight
  059 Software Development
  060 Storage
  061 Subscription
  062 Tailors
  063 Telecommunication Services
  064 Textiles
  065 Tourist Information and Services
  066 Transportation
  067 Travel Agents and Tour Operators
  068 Utilities [special]
    001 Water [special]
    002 Sanitary and Waste Management [special]
    003 Heating, Ventilating, and Air Conditioning [place]
    004 Gas [special]
    005 Electric [special]
  069 Veterinarians
  070 Water and Waste Management
  071 Web Design and Development
  072 Welding
  073 Agriculture and Forestry
    001 Crop Production
    002 Forestry
    003 Livestock and Animals
    004 Services
  074 Art and Graphic Design
19 Shops [place]
  001 Adult
  002 Antiques
  003 Arts and Crafts
  004 Auctions
  005 Automotive
    001 Used Car Dealers
    002 Salvage Yards
    003 RVs and Motor Homes
    004 Motorcycles, Mopeds and Scooters
    005 Classic and Antique Car
    006 Car Parts and Accessories
    007 Car Dealers and Leasing
  006 Beauty Products
  007 Bicycles
  008 Boat Dealers
  009 Bookstores
  010 Cards and Stationery
  011 Children
  012 Clothing and Accessories
    001 Women's Store
    002 Swimwear
    003 Shoe Store
    004 Men's Store
    005 Lingerie Store
    006 Kids' Store
    007 Boutique
    008 Accessories Store
  013 Computers and Electronics
    001 Video Games
    002 Mobile Phones
    003 Cameras
  014 Construction Supplies
  015 Convenience Stores
  016 Costumes
  017 Dance and Music
  018 Department Stores
  019 Digital Purchase [digital]
  020 Discount Stores
  021 Electrical Equipment
  022 Equipment Rental
  023 Flea Markets
  024 Florists
  025 Food and Beverage Store
    001 Specialty
    002 Health Food
    003 Farmers Markets
    004 Beer, Wine and Spirits
  026 Fuel Dealer
  027 Furniture and Home Decor
  028 Gift and Novelty
  029 Glasses and Optometrist
  030 Hardware Store
  031 Hobby and Collectibles
  032 Industrial Supplies
  033 Jewelry and Watches
  034 Luggage
  035 Marine Supplies
  036 Music, Video and DVD
  037 Musical Instruments
  038 Newsstands
  039 Office Supplies
  040 Outlet
    001 Women's Store
    002 Swimwear
    003 Shoe Store
    004 Men's Store
    005 Lingerie Store
    006 Kids' Store
    007 Boutique
    008 Accessories Store
  041 Pawn Shops
  042 Pets
  043 Pharmacies
  044 Photos and Frames
  045 Shopping Centers and Malls
  046 Sporting Goods
  047 Supermarkets and Groceries
  048 Tobacco
  049 Toys
  050 Vintage and Thrift
  051 Warehouses and Wholesale Stores
  052 Wedding and Bridal
  053 Wholesale
  054 Lawn and Garden
20 Tax [special]
  001 Refund
  002 Payment
21 Transfer [special]
  001 Internal Account Transfer
  002 ACH
  003 Billpay
  004 Check
  005 Credit
  006 Debit
  007 Deposit
    001 Check
    002 ATM
  008 Keep the Change Savings Program
  009 Payroll
    001 Benefits
  010 Third Party
    001 Venmo
    002 Square Cash
    003 Square
    004 PayPal
    005 Dwolla
    006 Coinbase
    007 Chase QuickPay
    008 Acorns
    009 Digit
    010 Betterment
    011 Plaid
  011 Wire
  012 Withdrawal
    001 Check
    002 ATM
  013 Save As You Go
22 Travel [place]
  001 Airlines and Aviation Services [special]
  002 Airports
  003 Boat
  004 Bus Stations
  005 Car and Truck Rentals
  006 Car Service
    001 Ride Share [special]
  007 Charter Buses
  008 Cruises [special]
  009 Gas Stations
  010 Heliports
  011 Limos and Chauffeurs
  012 Lodging
    001 Resorts
    002 Lodges and Vacation Rentals
    003 Hotels and Motels
    004 Hostels
    005 Cottages and Cabins
    006 Bed and Breakfasts
  013 Parking
  014 Public Transportation Services
  015 Rail
  016 Taxi [special]
  017 Tolls and Fees [special]
  018 Transportation Centers
`
